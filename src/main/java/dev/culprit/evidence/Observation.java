package dev.culprit.evidence;

import dev.culprit.text.Problem;
import java.util.List;

/**
 * Everything that was found in some logs: of all runs, whether they count for a diagnosis or not.
 *
 * @param runs in order of file and line
 * @param matches of error cases and clues, in order of run and line
 * @param noise matches of noise cases
 * @param problems inputs that could not be read, each with its reason
 */
public record Observation(
    List<LogFile> files,
    List<Run> runs,
    List<Match> matches,
    List<Match> noise,
    List<Reading> readings,
    List<Unexplained> unexplained,
    List<Problem> problems) {

  public static final Observation NOTHING =
      new Observation(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
}
