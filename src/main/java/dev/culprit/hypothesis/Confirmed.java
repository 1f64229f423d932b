package dev.culprit.hypothesis;

import java.util.Objects;

/** Evidence proves a cause. */
public record Confirmed(String cause, String because) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Confirmed that
        && Objects.equals(cause, that.cause)
        && Objects.equals(because, that.because);
  }

  @Override
  public int hashCode() {
    return Objects.hash(cause, because);
  }
}
