package dev.culprit.hypothesis;

import java.util.Objects;

/** It is documented that this cause can be behind this case. */
public record KnownCause(String caseId, String cause) {
  @Override
  public boolean equals(Object other) {
    return other instanceof KnownCause that
        && Objects.equals(caseId, that.caseId)
        && Objects.equals(cause, that.cause);
  }

  @Override
  public int hashCode() {
    return Objects.hash(caseId, cause);
  }
}
