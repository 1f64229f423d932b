package dev.culprit.evidence;

import dev.culprit.log.LogLine;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A signature found in a log.
 *
 * @param caseId the case that owns the signature
 * @param run number of the run it lies in, see {@link Run}
 * @param start where in the line's text the match begins, in characters; -1 when it was found in an
 *     unescaped field and has no one place
 * @param end where it ends
 * @param captures placeholder and what it took
 * @param count how often the same signature matched in this run; this is the first such line
 * @param occurrences each line in which it matched, in order of line; of very many the first
 *     thousands and the last
 */
public record Match(
    String signature,
    String caseId,
    int run,
    LogLine line,
    int start,
    int end,
    Map<String, String> captures,
    int count,
    List<Occurrence> occurrences) {

  /** A match of which no other line than the first is known. */
  public Match(
      String signature,
      String caseId,
      int run,
      LogLine line,
      int start,
      int end,
      Map<String, String> captures,
      int count) {
    this(
        signature,
        caseId,
        run,
        line,
        start,
        end,
        captures,
        count,
        List.of(new Occurrence(line.number(), line.time())));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Match that
        && run == that.run
        && start == that.start
        && end == that.end
        && count == that.count
        && Objects.equals(signature, that.signature)
        && Objects.equals(caseId, that.caseId)
        && Objects.equals(line, that.line)
        && Objects.equals(captures, that.captures)
        && Objects.equals(occurrences, that.occurrences);
  }

  @Override
  public int hashCode() {
    return Objects.hash(signature, caseId, run, line, start, end, captures, count, occurrences);
  }
}
