package dev.culprit.report.page;

import java.time.Instant;
import java.util.List;

/** Something that a page with pictures shows. */
public sealed interface Picture {

  /** What it is, for those who cannot see it. */
  String title();

  /**
   * Boxes in columns, read from left to right, and arrows between neighbouring columns.
   *
   * @param columns the title of each column
   */
  record Graph(String title, List<String> columns, List<Box> boxes, List<Arrow> arrows)
      implements Picture {
    public Graph {
      columns = List.copyOf(columns);
      boxes = List.copyOf(boxes);
      arrows = List.copyOf(arrows);
    }
  }

  /**
   * A box.
   *
   * @param column counted from 0
   * @param sentence what it says in full
   */
  record Box(String id, int column, String label, String sentence, Look look) {}

  /** An arrow from a box to one in the next column. */
  record Arrow(String from, String to, String sentence, Look look) {}

  /** How much something matters for the answer. */
  enum Look {
    PLAIN,
    /** It leads to the answer. */
    CHOSEN,
    /** It was ruled out, or rules out. */
    FADED
  }

  /**
   * Spans of time one under the other, with what happened in them.
   *
   * @param start when the first begins, in words
   * @param end when the last ends, in words
   */
  record Timeline(String title, List<Span> spans, String start, String end) implements Picture {
    public Timeline {
      spans = List.copyOf(spans);
    }
  }

  /**
   * A span of time.
   *
   * @param sentence what it was, in full
   * @param events each with what happened
   */
  record Span(
      String label, String sentence, Instant from, Instant to, Look look, List<Event> events) {
    public Span {
      events = List.copyOf(events);
    }
  }

  /**
   * A drawing that was made elsewhere.
   *
   * @param sentence what it shows, in full
   * @param svg one element {@code svg}, in which nothing runs and nothing is loaded
   */
  record Drawing(String title, String sentence, String svg) implements Picture {}

  /** Something that happened at one time. */
  record Event(Instant time, String sentence) {}
}
