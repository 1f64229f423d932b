package dev.culprit.hypothesis;

import java.util.Objects;

/**
 * A cause is at work in a run for certain: confirmed, or the only one left for some error there.
 *
 * @param because id of what confirmed it, or {@link Concluded#LAST_SUSPECT}
 */
public record Established(String cause, int run, String because) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Established that
        && run == that.run
        && Objects.equals(cause, that.cause)
        && Objects.equals(because, that.because);
  }

  @Override
  public int hashCode() {
    return Objects.hash(cause, run, because);
  }
}
