package dev.culprit.report;

import dev.culprit.diagnosis.Diagnosis;
import dev.culprit.diagnosis.Incident;
import dev.culprit.diagnosis.Reason;
import dev.culprit.diagnosis.SuspectState;
import dev.culprit.hypothesis.RuledOut;
import dev.culprit.hypothesis.Suspect;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Words;
import dev.culprit.text.Language;
import dev.culprit.text.Text;
import java.util.List;
import java.util.Map;

/** Reasons in words: one sentence for each conclusion, and the whole chain under it. */
public final class Reasons {
  private final Telling telling;
  private final FactWords facts;

  private Reasons(Telling telling, Map<String, String> values) {
    this.telling = telling;
    this.facts = new FactWords(telling, values);
  }

  /** The reasons of an incident in one language. */
  public static Reasons of(Diagnosed diagnosed, Incident incident, Language language) {
    return new Reasons(Telling.of(diagnosed, language), incident.values());
  }

  /** What the reason says, in one sentence. */
  public String sentence(Reason reason) {
    return facts.sentence(reason);
  }

  /** The same without the name of the cause, where that is plain. */
  public String brief(Reason reason) {
    return facts.brief(reason);
  }

  /** What a diagnosis rests on; why the others are out stands with them. */
  List<Reason> ofDiagnosis(Diagnosis diagnosis) {
    return diagnosis.because().stream()
        .filter(reason -> !(reason.fact() instanceof RuledOut))
        .toList();
  }

  /** Why a suspect stands as it does, a sentence for each reason; being suspected is none. */
  List<String> why(SuspectState suspect) {
    return suspect.because().stream()
        .filter(reason -> !(reason.fact() instanceof Suspect))
        .map(this::brief)
        .distinct()
        .toList();
  }

  /**
   * The whole chain of a conclusion: each sentence with the rule that concluded it, and under it
   * what the rule rests on, down to the lines and the answers.
   */
  public List<Block> chain(List<Reason> reasons) {
    return List.of(new Block.Points(false, reasons.stream().distinct().map(this::point).toList()));
  }

  private Block.Point point(Reason reason) {
    Words words = Words.of(sentence(reason));
    if (!reason.rule().isEmpty()) {
      words = words.and(" ").and(telling.say("rule", rule(reason.rule())));
    }
    return new Block.Point(
        words, reason.premises().isEmpty() ? List.of() : chain(reason.premises()));
  }

  /** The sentence of a rule. */
  public String rule(String name) {
    return telling
        .diagnosed()
        .ruleSentences()
        .getOrDefault(name, Text.same(name))
        .in(telling.language());
  }
}
