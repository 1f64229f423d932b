package dev.culprit.hypothesis;

import java.util.Objects;

/** An established cause accounts for this error; other suspects of it are not needed. */
public record Explained(String caseId, int run, String cause) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Explained that
        && run == that.run
        && Objects.equals(caseId, that.caseId)
        && Objects.equals(cause, that.cause);
  }

  @Override
  public int hashCode() {
    return Objects.hash(caseId, run, cause);
  }
}
