package dev.culprit.interview.session;

import dev.culprit.evidence.Observation;
import dev.culprit.text.Language;
import java.time.Instant;
import java.util.List;

/**
 * What a session begins with; it does not change while the session goes on.
 *
 * @param format number of the file format
 * @param started when
 * @param allRuns whether all runs count, or only the last one of each log
 * @param inputs the files that were read
 * @param knowledge the state of the knowledge
 * @param rules the state of the rules
 * @param observation what was found in the inputs, should they be gone when the session goes on
 */
public record SessionHead(
    int format,
    Instant started,
    Language language,
    boolean allRuns,
    List<Input> inputs,
    Fingerprints knowledge,
    Fingerprints rules,
    Observation observation) {
  static final int FORMAT = 1;

  /** The head of a new session. */
  public static SessionHead of(
      Instant started,
      Language language,
      boolean allRuns,
      Fingerprints knowledge,
      Fingerprints rules,
      Observation observation) {
    return new SessionHead(
        FORMAT, started, language, allRuns, Input.of(observation), knowledge, rules, observation);
  }
}
