package dev.culprit.report.page;

import java.util.ArrayList;
import java.util.List;

/** A table as lines of text; the last column wraps. */
record TextTable(Block.Table table, Style style) {
  private static final String GAP = "  ";
  private static final int NARROWEST = 20;

  List<String> lines(int width) {
    List<Integer> widths = widths();
    List<String> lines = new ArrayList<>();
    List<Words> head =
        table.columns().stream().map(title -> Words.of(Words.Kind.STRONG, title)).toList();
    add(head, widths, width, lines);
    table.rows().forEach(row -> add(row, widths, width, lines));
    return lines;
  }

  /** Of every column but the last. */
  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    for (int c = 0; c < table.columns().size() - 1; c++) {
      int column = c;
      int widest =
          table.rows().stream().mapToInt(row -> Cells.of(row.get(column).plain())).max().orElse(0);
      widths.add(Math.max(widest, Cells.of(table.columns().get(c))));
    }
    return widths;
  }

  private void add(List<Words> row, List<Integer> widths, int width, List<String> lines) {
    StringBuilder begin = new StringBuilder();
    int used = 0;
    for (int c = 0; c < widths.size(); c++) {
      Words cell = row.get(c);
      cell.spans().forEach(span -> begin.append(style.paint(span.kind(), span.text())));
      begin.append(" ".repeat(widths.get(c) - Cells.of(cell.plain()))).append(GAP);
      used += widths.get(c) + GAP.length();
    }
    String lead = begin.toString();
    int room = Math.max(width - used, NARROWEST);
    for (String rest : Wrap.lines(row.get(row.size() - 1), room, style)) {
      lines.add(lead + rest);
      lead = " ".repeat(used);
    }
  }
}
