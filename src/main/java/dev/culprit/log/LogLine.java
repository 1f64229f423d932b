package dev.culprit.log;

import java.time.Instant;
import java.util.Objects;

/**
 * One line of a log.
 *
 * @param file path as the user gave it; an archive's entry follows after {@code !}
 * @param number counted from 1; that of its first part when the line was wrapped in a paste
 * @param offset of its first byte in the (unpacked) file
 * @param time null when the line does not say
 * @param text without line end
 */
public record LogLine(
    String file, long number, long offset, Instant time, Level level, String text) {

  /** The same line, numbered from so many lines further up. */
  public LogLine after(long lines) {
    return lines == 0 ? this : new LogLine(file, number + lines, offset, time, level, text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LogLine that
        && number == that.number
        && offset == that.offset
        && level == that.level
        && Objects.equals(file, that.file)
        && Objects.equals(time, that.time)
        && Objects.equals(text, that.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(file, number, offset, time, level, text);
  }
}
