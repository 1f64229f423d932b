package dev.culprit.shell;

import dev.culprit.evidence.NearLine;
import dev.culprit.evidence.Observation;
import dev.culprit.report.Diagnosed;
import dev.culprit.report.Redaction;
import dev.culprit.report.redaction.Pseudonyms;
import dev.culprit.report.redaction.RedactionRules;
import dev.culprit.text.Problem;
import java.util.List;

/**
 * Keeps back what must not be given away. The rules are those of the knowledge at hand; those that
 * Culprit came with hold where it brings none, or broken ones.
 */
record Discretion(RedactionRules rules) {

  static Discretion of(Settings settings) {
    RedactionRules own = RedactionRules.read(settings.knowledge());
    return new Discretion(
        own.problems().isEmpty() ? own : RedactionRules.read(List.of(settings.shippedKnowledge())));
  }

  /** Why nothing can be kept back; empty when all is well. */
  List<Problem> problems() {
    return rules.problems();
  }

  /** For the owner's own terminal. */
  Diagnosed withoutSecrets(Diagnosed diagnosed) {
    return problems().isEmpty() ? Redaction.withoutSecrets(diagnosed, rules) : diagnosed;
  }

  /** Lines for the owner's own terminal. */
  List<NearLine> withoutSecrets(List<NearLine> lines) {
    return problems().isEmpty() ? Redaction.withoutSecrets(lines, rules) : lines;
  }

  /** For others to read: identifiers have pseudonyms. */
  Diagnosed forOthers(Diagnosed diagnosed) {
    return problems().isEmpty()
        ? Redaction.forOthers(diagnosed, rules, Pseudonyms.none()).diagnosed()
        : diagnosed;
  }

  /**
   * For the owner's own disk.
   *
   * @throws IllegalStateException with any {@link #problems}: nothing may be written then
   */
  Observation withoutSecrets(Observation observation) {
    if (!problems().isEmpty()) {
      throw new IllegalStateException(problems().get(0).oneLine());
    }
    return Redaction.withoutSecrets(observation, rules);
  }
}
