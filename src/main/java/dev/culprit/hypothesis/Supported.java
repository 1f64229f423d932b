package dev.culprit.hypothesis;

import java.util.Objects;

/** Evidence speaks for a cause without proving it. */
public record Supported(String cause, String because) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Supported that
        && Objects.equals(cause, that.cause)
        && Objects.equals(because, that.because);
  }

  @Override
  public int hashCode() {
    return Objects.hash(cause, because);
  }
}
