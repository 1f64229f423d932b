package dev.culprit.hypothesis;

import java.util.Objects;

/**
 * A cause is not it.
 *
 * @param because id of the question, clue or cause that rules it out
 */
public record RuledOut(String cause, String because) {
  @Override
  public boolean equals(Object other) {
    return other instanceof RuledOut that
        && Objects.equals(cause, that.cause)
        && Objects.equals(because, that.because);
  }

  @Override
  public int hashCode() {
    return Objects.hash(cause, because);
  }
}
