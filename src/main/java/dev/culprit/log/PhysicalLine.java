package dev.culprit.log;

import dev.culprit.log.Chunk.LinePosition;
import java.nio.charset.StandardCharsets;

/**
 * A line as it lies in the log.
 *
 * @param bytes without line feed
 * @param isEnded whether a line feed follows
 */
record PhysicalLine(byte[] bytes, boolean isEnded, LinePosition at) {

  /** The line, without line end, as a text of one character for each byte. */
  String text() {
    boolean carriageReturn = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
    int length = carriageReturn ? bytes.length - 1 : bytes.length;
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }
}
