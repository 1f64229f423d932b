package dev.culprit.hypothesis;

import java.util.Objects;

/** The solution of this cause was tried and the error is gone. */
public record SolutionHelped(String cause) {
  @Override
  public boolean equals(Object other) {
    return other instanceof SolutionHelped that && Objects.equals(cause, that.cause);
  }

  @Override
  public int hashCode() {
    return Objects.hash(cause);
  }
}
