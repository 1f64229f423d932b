package dev.culprit.hypothesis;

import java.util.Objects;

/**
 * A signature or clue matched in a run.
 *
 * @param caseId the case that owns the signature
 * @param level of the first such line: {@code ERROR}, {@code DEBUG} and so on, {@code NONE} when it
 *     does not say
 * @param count how many lines of the run matched
 * @param at when the first such line was written, in seconds since 1970 (Unix time); 0 when the
 *     line does not say
 */
public record SignatureSeen(
    String signature, String caseId, int run, String level, int count, long at) {
  @Override
  public boolean equals(Object other) {
    return other instanceof SignatureSeen that
        && run == that.run
        && count == that.count
        && at == that.at
        && Objects.equals(signature, that.signature)
        && Objects.equals(caseId, that.caseId)
        && Objects.equals(level, that.level);
  }

  @Override
  public int hashCode() {
    return Objects.hash(signature, caseId, run, level, count, at);
  }
}
