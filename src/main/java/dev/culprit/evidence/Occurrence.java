package dev.culprit.evidence;

import java.time.Instant;

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
}
