package dev.culprit.report.page;

import java.util.ArrayList;
import java.util.List;

/** A line of running text whose parts differ in kind. It breaks where there is a plain space. */
public record Words(List<Span> spans) {

  /** A part of the line. */
  public record Span(Kind kind, String text) {}

  /** What a part is; every format shows it in its own way, and loses nothing when it does not. */
  public enum Kind {
    PLAIN,
    HEADING,
    STRONG,
    /** An id, a command, a value: exact, and never broken. */
    CODE,
    /** Where something stands in a log. */
    PLACE,
    /** An address of the web. */
    LINK,
    DANGER
  }

  public Words {
    spans = List.copyOf(spans);
  }

  public static Words of(String text) {
    return of(Kind.PLAIN, text);
  }

  public static Words of(Kind kind, String text) {
    return new Words(List.of(new Span(kind, text)));
  }

  /** The same and more text after it. */
  public Words and(String text) {
    return and(of(text));
  }

  /** The same and more text of one kind after it. */
  public Words and(Kind kind, String text) {
    return and(of(kind, text));
  }

  /** The same and more text after it. */
  public Words and(Words more) {
    List<Span> all = new ArrayList<>(spans);
    all.addAll(more.spans);
    return new Words(all);
  }

  /** The text alone. */
  public String plain() {
    StringBuilder text = new StringBuilder();
    spans.forEach(span -> text.append(span.text()));
    return text.toString();
  }
}
