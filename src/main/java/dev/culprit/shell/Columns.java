package dev.culprit.shell;

import java.util.ArrayList;
import java.util.List;

/** Two columns: terms, and what is said of each, wrapped to the width. */
final class Columns {
  private static final int INDENT = 2;
  private static final int GAP = 2;
  private static final int LEAST_TEXT = 24;
  private final List<String[]> rows = new ArrayList<>();

  Columns row(String term, String text) {
    rows.add(new String[] {term, text});
    return this;
  }

  /**
   * @param width of the whole, in columns
   */
  String in(int width) {
    int terms = rows.stream().mapToInt(row -> row[0].length()).max().orElse(0);
    int text = Math.min(INDENT + terms + GAP, Math.max(width - LEAST_TEXT, INDENT + GAP));
    StringBuilder all = new StringBuilder();
    for (String[] row : rows) {
      List<String> lines = wrap(row[1], Math.max(width - text, LEAST_TEXT));
      String term = " ".repeat(INDENT) + row[0];
      boolean fits = term.length() + GAP <= text;
      all.append(fits ? term + " ".repeat(text - term.length()) : term + "\n" + " ".repeat(text));
      all.append(String.join("\n" + " ".repeat(text), lines)).append('\n');
    }
    return all.toString();
  }

  /** The lines of a text, broken at blanks; a word longer than a line stands alone. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
