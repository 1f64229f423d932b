package dev.culprit.evidence;

import java.time.Instant;
import java.util.Objects;

/**
 * One line in which a signature matched.
 *
 * @param line its number, counted from 1
 * @param time null when the line does not say
 */
public record Occurrence(long line, Instant time) {

  /** The same line, numbered from so many lines further up. */
  Occurrence after(long lines) {
    return lines == 0 ? this : new Occurrence(line + lines, time);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Occurrence that && line == that.line && Objects.equals(time, that.time);
  }

  @Override
  public int hashCode() {
    return Objects.hash(line, time);
  }
}
