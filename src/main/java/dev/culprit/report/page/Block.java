package dev.culprit.report.page;

import java.util.List;

/** One piece of a page. */
public sealed interface Block {

  /**
   * A title of what follows.
   *
   * @param level from 2, as the page's own title is the first
   * @param id stable across languages, unique in the page
   */
  record Heading(int level, String id, String title) implements Block {}

  record Paragraph(Words words) implements Block {}

  /** Labels with what belongs to each, in two columns where there is room. */
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  record Fact(String label, Words value) {}

  /** Points in a row, numbered when their order matters. */
  record Points(boolean numbered, List<Point> points) implements Block {
    public Points {
      points = List.copyOf(points);
    }
  }

  /** One point, and what belongs under it. */
  record Point(Words words, List<Block> below) {
    public Point {
      below = List.copyOf(below);
    }

    public static Point of(Words words) {
      return new Point(words, List.of());
    }
  }

  /**
   * A command to copy, never broken.
   *
   * @param label for which platform, or empty when for all
   */
  record Command(String label, String command) implements Block {}

  /** A text to copy as a whole. */
  record Verbatim(String text) implements Block {}

  /**
   * A line of a log with its matched part.
   *
   * @param place file and line number; empty when it is that of the line before
   * @param details when it was written and the like; may be empty
   * @param from where the matched part begins in the text; equal to {@code to} when it has no one
   *     place
   */
  record Excerpt(String place, String details, String text, int from, int to) implements Block {}

  /**
   * Rows under the titles of their columns. Columns of numbers stand first, so that the last one,
   * the text, takes what room is left.
   *
   * @param caption what it lists
   */
  record Table(String caption, List<String> columns, List<List<Words>> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A picture; it only shows again what the words say, so formats without pictures leave it out.
   */
  record Figure(Picture picture) implements Block {}
}
