package dev.culprit.fleet.page;

import dev.culprit.fleet.summary.FleetSummary;
import dev.culprit.report.redaction.Pseudonyms;
import dev.culprit.report.redaction.RedactionRules;
import dev.culprit.report.redaction.Redactor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A summary without what must not be given away. */
final class SummaryRedaction {
  private static final String MACHINE = "machine";

  private final FleetSummary summary;
  private final Redactor redactor;

  SummaryRedaction(RedactionRules rules, FleetSummary summary, Pseudonyms known) {
    this.summary = summary;
    List<String> texts = new ArrayList<>();
    List<String> machines = new ArrayList<>();
    summary.rewritten(noted(texts), noted(machines));
    this.redactor = Redactor.ofAll(rules, known.and(MACHINE, machines), texts);
  }

  FleetSummary redacted() {
    return summary.rewritten(redactor::redact, machine -> pseudonyms().of(machine).orElse(machine));
  }

  Pseudonyms pseudonyms() {
    return redactor.pseudonyms().orElseThrow();
  }

  private static UnaryOperator<String> noted(List<String> list) {
    return text -> {
      list.add(text);
      return text;
    };
  }
}
