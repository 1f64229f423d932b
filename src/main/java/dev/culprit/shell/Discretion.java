package dev.culprit.shell;

import dev.culprit.evidence.NearLine;
import dev.culprit.evidence.Observation;
import dev.culprit.report.Diagnosed;
import dev.culprit.report.Redaction;
import dev.culprit.report.redaction.Pseudonyms;
import dev.culprit.report.redaction.RedactionRules;
import dev.culprit.report.redaction.Redactor;
import java.util.List;

/**
 * Keeps back what must not be given away, by the rules that Culprit came with and those that the
 * folders of knowledge add.
 */
record Discretion(RedactionRules rules) {

  /**
   * @throws CommandFailure when any of the rules cannot be used: then nothing may be told
   */
  static Discretion of(Surroundings here) {
    RedactionRules rules = here.workspaces().redaction(here.settings());
    if (!rules.problems().isEmpty()) {
      throw new CommandFailure(Status.BROKEN_KNOWLEDGE, rules.problems());
    }
    return new Discretion(rules);
  }

  /** For the owner's own terminal. */
  Diagnosed withoutSecrets(Diagnosed diagnosed) {
    return Redaction.withoutSecrets(diagnosed, rules);
  }

  /** Lines for the owner's own terminal. */
  List<NearLine> withoutSecrets(List<NearLine> lines) {
    return Redaction.withoutSecrets(lines, rules);
  }

  /**
   * For others to read: identifiers have pseudonyms.
   *
   * @param known pseudonyms given before, which hold again
   */
  Redaction.Redacted forOthers(Diagnosed diagnosed, Pseudonyms known) {
    return Redaction.forOthers(diagnosed, rules, known);
  }

  /** A line that goes into a file others read. */
  String withoutSecrets(String line) {
    return Redactor.ofSecrets(rules, List.of(line)).redact(line);
  }

  /** For the owner's own disk. */
  Observation withoutSecrets(Observation observation) {
    return Redaction.withoutSecrets(observation, rules);
  }
}
