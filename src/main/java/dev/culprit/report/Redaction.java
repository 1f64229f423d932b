package dev.culprit.report;

import dev.culprit.evidence.NearLine;
import dev.culprit.evidence.Observation;
import dev.culprit.report.redaction.Edits;
import dev.culprit.report.redaction.Pseudonyms;
import dev.culprit.report.redaction.RedactionRules;
import dev.culprit.report.redaction.Redactor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Diagnoses without what must not be given away. The diagnosis itself rests on the original. */
public final class Redaction {
  private Redaction() {}

  /** For the owner's own terminal: without secrets. */
  public static Diagnosed withoutSecrets(Diagnosed diagnosed, RedactionRules rules) {
    return rewritten(diagnosed, Redactor.ofSecrets(rules, texts(diagnosed)));
  }

  /** For what is kept on the owner's own disk: without secrets. */
  public static Observation withoutSecrets(Observation observation, RedactionRules rules) {
    List<String> texts = new ArrayList<>();
    new ObservedRewriting(collecting(texts)).of(observation);
    return new ObservedRewriting(Redactor.ofSecrets(rules, distinct(texts))::edits).of(observation);
  }

  /** Log lines for the owner's own terminal: without secrets. */
  public static List<NearLine> withoutSecrets(List<NearLine> lines, RedactionRules rules) {
    List<String> texts = lines.stream().map(near -> near.line().text()).toList();
    ObservedRewriting rewriting =
        new ObservedRewriting(Redactor.ofSecrets(rules, distinct(texts))::edits);
    return lines.stream().map(near -> near.with(rewriting.of(near.line()))).toList();
  }

  /**
   * For what is handed over: without secrets, and with pseudonyms for identifiers.
   *
   * @param known pseudonyms given before, which hold again
   */
  public static Redacted forOthers(Diagnosed diagnosed, RedactionRules rules, Pseudonyms known) {
    Redactor redactor = Redactor.ofAll(rules, known, texts(diagnosed));
    Diagnosed redacted = rewritten(diagnosed, redactor);
    return new Redacted(redacted, redactor.pseudonyms().orElseThrow());
  }

  /**
   * @param pseudonyms the way back, for the owner
   */
  public record Redacted(Diagnosed diagnosed, Pseudonyms pseudonyms) {}

  private static Diagnosed rewritten(Diagnosed diagnosed, Redactor redactor) {
    return new Rewriting(redactor::edits).of(diagnosed);
  }

  /** Every text that was observed. */
  private static List<String> texts(Diagnosed diagnosed) {
    List<String> texts = new ArrayList<>();
    new Rewriting(collecting(texts)).of(diagnosed);
    return distinct(texts);
  }

  private static Function<String, Edits> collecting(List<String> texts) {
    return text -> {
      texts.add(text);
      return Edits.NONE;
    };
  }

  private static List<String> distinct(List<String> texts) {
    return texts.stream().distinct().toList();
  }
}
