package dev.culprit.report.page;

import java.util.function.BiConsumer;

/** A line of a log in rows of so many cells, with carets under what matched. */
record Rows(Window window, int room) {

  /** One row, parted at the match. */
  record Row(String before, String matched, String after) {}

  /** Gives each row with the carets that belong under it; blank when nothing of it matched. */
  void each(BiConsumer<Row, String> row) {
    String text = window.text();
    int start = 0;
    do {
      int next = endOfRow(text, start);
      int end = next < text.length() ? withoutBlank(text, start, next) : next;
      int from = Math.min(Math.max(window.from(), start), end);
      int to = Math.min(Math.max(window.to(), from), end);
      String before = text.substring(start, from);
      String matched = text.substring(from, to);
      row.accept(
          new Row(before, matched, text.substring(to, end)),
          " ".repeat(Cells.of(before)) + "^".repeat(Cells.of(matched)));
      start = next;
    } while (start < text.length());
  }

  /** The blank at which a row was ended shows nowhere. */
  private static int withoutBlank(String text, int start, int end) {
    return end - 1 > start && text.charAt(end - 1) == ' ' ? end - 1 : end;
  }

  private int endOfRow(String text, int start) {
    int cells = 0;
    int at = start;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      cells += Cells.of(character);
      if (cells > room) {
        break;
      }
      at += Character.charCount(character);
    }
    return at < text.length() ? beforeWord(text, start, at) : at;
  }

  /** A word is only broken when no row can hold it; the blank before it ends the row above. */
  private int beforeWord(String text, int start, int cut) {
    int blank = text.lastIndexOf(' ', cut - 1);
    int end = text.indexOf(' ', cut);
    String word = text.substring(blank + 1, end < 0 ? text.length() : end);
    return blank > start && Cells.of(word) <= room ? blank + 1 : cut;
  }
}
