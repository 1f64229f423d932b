package dev.culprit.hypothesis;

import java.util.Objects;

/** A suspect that nothing rules out, of an error that no established cause explains. */
public record Possible(String cause, String caseId, int run) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Possible that
        && run == that.run
        && Objects.equals(cause, that.cause)
        && Objects.equals(caseId, that.caseId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(cause, caseId, run);
  }
}
