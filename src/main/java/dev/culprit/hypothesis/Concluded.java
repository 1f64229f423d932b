package dev.culprit.hypothesis;

import java.util.Objects;

/**
 * This cause is the diagnosis of a case seen in a run.
 *
 * @param because id of what confirmed it, or {@code last-suspect}
 */
public record Concluded(String cause, String caseId, int run, String because) {
  public static final String LAST_SUSPECT = "last-suspect";

  @Override
  public boolean equals(Object other) {
    return other instanceof Concluded that
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
