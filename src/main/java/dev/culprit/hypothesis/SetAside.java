package dev.culprit.hypothesis;

import java.util.Objects;

/**
 * A suspect of an error waits behind another that explains at least as much; it comes back when
 * that one is ruled out.
 *
 * @param because id of the cause it waits behind
 */
public record SetAside(String cause, String caseId, int run, String because) {
  @Override
  public boolean equals(Object other) {
    return other instanceof SetAside that
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
