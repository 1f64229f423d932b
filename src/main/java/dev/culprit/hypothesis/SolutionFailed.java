package dev.culprit.hypothesis;

import java.util.Objects;

/** The solution of this cause was tried and did not help. */
public record SolutionFailed(String cause) {
  @Override
  public boolean equals(Object other) {
    return other instanceof SolutionFailed that && Objects.equals(cause, that.cause);
  }

  @Override
  public int hashCode() {
    return Objects.hash(cause);
  }
}
