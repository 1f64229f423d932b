package dev.culprit.hypothesis;

import java.util.Objects;

/** Evidence speaks against a cause without ruling it out. */
public record Weakened(String cause, String because) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Weakened that
        && Objects.equals(cause, that.cause)
        && Objects.equals(because, that.because);
  }

  @Override
  public int hashCode() {
    return Objects.hash(cause, because);
  }
}
