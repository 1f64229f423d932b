package dev.culprit.report.page;

import dev.culprit.report.page.Words.Kind;
import dev.culprit.report.page.Words.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Words in lines of a width. A line breaks only at plain spaces, and inside code only where the
 * code has no room on a line of its own. A word that is longer than the line stays whole: an
 * address that is broken cannot be copied.
 */
final class Wrap {
  private Wrap() {}

  /** The lines, painted; at least one. */
  static List<String> lines(Words words, int width, Style style) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (List<Span> word : split(words, width)) {
      int cells = word.stream().mapToInt(span -> Cells.of(span.text())).sum();
      if (used > 0 && used + 1 + cells > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      word.forEach(span -> line.append(style.paint(span.kind(), span.text())));
      used += cells;
    }
    lines.add(line.toString());
    return lines;
  }

  /** The words; each may be made of several spans that no space parts. */
  private static List<List<Span>> split(Words words, int width) {
    List<List<Span>> split = new ArrayList<>();
    List<Span> word = new ArrayList<>();
    for (Span span : words.spans()) {
      if (span.kind() == Kind.CODE && Cells.of(span.text()) <= width) {
        word.add(span);
        continue;
      }
      int start = 0;
      for (int space = span.text().indexOf(' '); space >= 0; ) {
        add(word, span, start, space);
        if (!word.isEmpty()) {
          split.add(List.copyOf(word));
          word.clear();
        }
        start = space + 1;
        space = span.text().indexOf(' ', start);
      }
      add(word, span, start, span.text().length());
    }
    if (!word.isEmpty()) {
      split.add(word);
    }
    return split;
  }

  private static void add(List<Span> word, Span span, int from, int to) {
    if (to > from) {
      word.add(new Span(span.kind(), span.text().substring(from, to)));
    }
  }
}
