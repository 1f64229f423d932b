package dev.culprit.evidence;

import java.nio.charset.StandardCharsets;

/** The lines in some bytes of UTF-8. */
final class Lines {
  private Lines() {}

  /** Where the line that holds this index begins. */
  static int start(byte[] bytes, int from, int index) {
    int start = index;
    while (start > from && bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  /** The index of the line feed that ends the line of this index; {@code to} when none does. */
  static int end(byte[] bytes, int index, int to) {
    int end = index;
    while (end < to && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  /** The line that begins here, without its line end; bytes that are no UTF-8 become U+FFFD. */
  static LineText text(byte[] bytes, int start, int to) {
    int end = end(bytes, start, to);
    if (end > start && bytes[end - 1] == '\r') {
      end--;
    }
    return new LineText(new String(bytes, start, end - start, StandardCharsets.UTF_8));
  }
}
