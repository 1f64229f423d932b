package dev.culprit.log;

import java.util.List;

/**
 * Undoes the wrapping of a line. A console breaks at its width, in the middle of a word, and
 * nothing is lost; a mail program breaks at a blank, which is lost.
 */
final class WrappedLines {
  private static final int ALWAYS_BLANK = Integer.MAX_VALUE;

  private WrappedLines() {}

  /**
   * The line, or both readings of it when the lengths do not tell: at least two full lines are
   * needed to see a width.
   *
   * @param parts of one character for each byte of UTF-8
   */
  static List<String> joined(List<String> parts) {
    int width = 0;
    int narrowest = Integer.MAX_VALUE;
    for (String part : parts.subList(0, parts.size() - 1)) {
      width = Math.max(width, characters(part));
      narrowest = Math.min(narrowest, characters(part));
    }
    int full = parts.size() - 1;
    if (full >= 2 && narrowest == width) {
      return List.of(join(parts, width));
    }
    if (full >= 2 && narrowest < width - 1) {
      return List.of(join(parts, ALWAYS_BLANK));
    }
    // A console's line of one less than its width ended with a blank, which copying drops.
    String broken = join(parts, width);
    String spaced = join(parts, ALWAYS_BLANK);
    if (full >= 3 || broken.equals(spaced)) {
      return List.of(broken);
    }
    return List.of(broken, spaced);
  }

  /** Joins with nothing after the lines that fill the width, with a blank after the others. */
  private static String join(List<String> parts, int width) {
    StringBuilder line = new StringBuilder(parts.get(0));
    for (int i = 1; i < parts.size(); i++) {
      String before = parts.get(i - 1);
      boolean blankIsThere = before.endsWith(" ") || parts.get(i).startsWith(" ");
      if (!blankIsThere && characters(before) < width) {
        line.append(' ');
      }
      line.append(parts.get(i));
    }
    return line.toString();
  }

  /** Every byte of UTF-8 but those that continue a character. */
  private static int characters(String bytes) {
    return (int) bytes.chars().filter(b -> (b & 0xC0) != 0x80).count();
  }
}
