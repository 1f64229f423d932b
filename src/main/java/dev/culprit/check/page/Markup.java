package dev.culprit.check.page;

import java.io.IOException;
import java.util.List;

/** Writes a page in some format. Texts are plain; each format escapes what it must. */
interface Markup {
  void begin(String title, String language) throws IOException;

  void heading(int level, String text) throws IOException;

  void paragraph(String text) throws IOException;

  void code(String text) throws IOException;

  /** A list of links; each with its words and its address. */
  void links(List<Link> links) throws IOException;

  void table(List<String> head, List<List<Cell>> rows) throws IOException;

  void end() throws IOException;

  /** A link and what it is for. */
  record Link(String words, String address, String purpose) {}

  /**
   * A cell of a table.
   *
   * @param parts shown one below the other, numbered when there are several
   * @param isCode whether they are shown letter by letter
   */
  record Cell(List<String> parts, boolean isCode) {
    static Cell text(String text) {
      return new Cell(List.of(text), false);
    }

    static Cell code(String text) {
      return new Cell(text.isEmpty() ? List.of() : List.of(text), true);
    }
  }
}
