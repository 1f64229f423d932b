package dev.culprit.hypothesis;

import java.util.Objects;

/**
 * A cause is under suspicion for a case seen in a run.
 *
 * @param because id of what brought the suspicion: the signature, or a rule's own word
 */
public record Suspect(String cause, String caseId, int run, String because) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Suspect that
        && run == that.run
        && Objects.equals(cause, that.cause)
        && Objects.equals(caseId, that.caseId)
        && Objects.equals(because, that.because);
  }

  @Override
  public int hashCode() {
    return Objects.hash(cause, caseId, run, because);
  }
}
