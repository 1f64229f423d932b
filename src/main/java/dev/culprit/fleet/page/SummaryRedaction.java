package dev.culprit.fleet.page;

import dev.culprit.fleet.summary.FleetSummary;
import dev.culprit.report.redaction.Pseudonyms;
import dev.culprit.report.redaction.RedactionRules;
import dev.culprit.report.redaction.Redactor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A summary without what must not be given away. */
record SummaryRedaction(RedactionRules rules, FleetSummary summary) {
  private static final String MACHINE = "machine";

  FleetSummary redacted() {
    List<String> texts = new ArrayList<>();
    List<String> machines = new ArrayList<>();
    summary.rewritten(noted(texts), noted(machines));
    Pseudonyms names = Pseudonyms.none().and(MACHINE, machines);
    Redactor redactor = Redactor.ofAll(rules, names, texts);
    return summary.rewritten(
        redactor::redact,
        machine -> redactor.pseudonyms().orElseThrow().of(machine).orElse(machine));
  }

  private static UnaryOperator<String> noted(List<String> list) {
    return text -> {
      list.add(text);
      return text;
    };
  }
}
