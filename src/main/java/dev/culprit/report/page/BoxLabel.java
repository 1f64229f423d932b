package dev.culprit.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The text in a box of a graph, in lines that fit its width.
 *
 * @param lines at most {@value #MOST_LINES}
 */
record BoxLabel(List<String> lines) {
  static final int WIDTH = 200;
  static final int PADDING = 9;
  static final int LINE_HEIGHT = 17;
  private static final int MOST_LINES = 4;
  private static final int CHARACTERS = 25;

  static BoxLabel of(String text) {
    List<String> all =
        Wrap.lines(Words.of(text), CHARACTERS, Style.plain(CHARACTERS)).stream()
            .map(BoxLabel::shortened)
            .toList();
    if (all.size() <= MOST_LINES) {
      return new BoxLabel(all);
    }
    List<String> first = new ArrayList<>(all.subList(0, MOST_LINES - 1));
    first.add(cut(all.get(MOST_LINES - 1)));
    return new BoxLabel(first);
  }

  /** Whole words, and a sign that more follow. */
  private static String cut(String line) {
    String whole = line.length() + 2 <= CHARACTERS ? line : line.replaceFirst("\\s*\\S+$", "");
    return (whole + " …").strip();
  }

  /** Of the box around the lines, in pixels. */
  int height() {
    return lines.size() * LINE_HEIGHT + 2 * PADDING;
  }

  /** Of a word without room its end: in a path that is the part that tells. */
  private static String shortened(String line) {
    return line.length() <= CHARACTERS
        ? line
        : "…" + line.substring(line.length() - CHARACTERS + 1);
  }
}
