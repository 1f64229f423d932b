package dev.culprit.check.gaps;

import dev.culprit.evidence.Observation;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.log.LogLine;
import java.util.List;

/**
 * What the knowledge can not do.
 *
 * @param alike causes of one case that nothing tells apart
 * @param unreached causes of a case that no scenario of it comes to
 * @param idle ids of questions that tell no two causes of any case apart
 * @param unexplained lines of logs that report an error and that no case explains, most frequent
 *     first
 */
public record Gaps(
    List<Alike> alike,
    List<Unreached> unreached,
    List<String> idle,
    List<Unexplained> unexplained) {

  /** Two or more causes of one case. */
  public record Alike(String caseId, List<String> causes) {}

  /** A cause of a case. */
  public record Unreached(String caseId, String cause) {}

  /**
   * A line that no case explains.
   *
   * @param product whose log it stands in
   * @param line the first of its shape
   * @param count how many lines have this shape: digits and identifiers apart they are the same
   */
  public record Unexplained(String product, LogLine line, long count) {}

  /** The gaps of the knowledge, and of what was observed in some logs. */
  public static Gaps of(KnowledgeBase base, List<Observation> observations) {
    Distinctions distinctions = new Distinctions(base);
    return new Gaps(
        distinctions.alike(),
        Reach.unreached(base),
        distinctions.idleQuestions(),
        UnexplainedLines.of(observations));
  }

  public boolean isEmpty() {
    return alike.isEmpty() && unreached.isEmpty() && idle.isEmpty() && unexplained.isEmpty();
  }
}
