package dev.culprit.hypothesis;

import java.util.Objects;

/**
 * A case is present in a run.
 *
 * @param because id of the signature that showed it; the case's own id when a person reported it
 */
public record Seen(String caseId, int run, String because) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Seen that
        && run == that.run
        && Objects.equals(caseId, that.caseId)
        && Objects.equals(because, that.because);
  }

  @Override
  public int hashCode() {
    return Objects.hash(caseId, run, because);
  }
}
