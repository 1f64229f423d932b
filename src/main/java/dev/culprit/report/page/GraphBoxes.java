package dev.culprit.report.page;

import dev.culprit.report.page.Picture.Box;
import dev.culprit.report.page.Picture.Graph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The boxes of a graph with their measures, in pixels. */
final class GraphBoxes {
  static final int WIDTH = 200;
  static final int PADDING = 9;
  static final int LINE_HEIGHT = 17;
  static final int HEAD = 34;
  private static final int MARGIN = 4;
  private static final int GAP_ACROSS = 70;
  private static final int GAP_DOWN = 16;
  private static final int MOST_LINES = 4;
  private static final int CHARACTERS = 25;

  /** A box and where it stands. */
  record Placed(Box box, int x, int y, int height, List<String> lines) {
    int middle() {
      return y + height / 2;
    }
  }

  private final Map<String, Placed> placed = new HashMap<>();
  private final List<List<Box>> columns;
  private int height;

  GraphBoxes(Graph graph) {
    columns = GraphLayout.columns(graph);
    columns.forEach(column -> height = Math.max(height, HEAD + heightOf(column)));
    columns.forEach(this::place);
  }

  /** In the order in which they are read. */
  List<Placed> all() {
    return columns.stream().flatMap(List::stream).map(box -> placed.get(box.id())).toList();
  }

  Placed get(String id) {
    return placed.get(id);
  }

  int x(int column) {
    return MARGIN + column * (WIDTH + GAP_ACROSS);
  }

  int width() {
    return x(columns.size()) - GAP_ACROSS + MARGIN;
  }

  int height() {
    return height + MARGIN;
  }

  /** A short column stands in the middle of the height. */
  private void place(List<Box> column) {
    int y = HEAD + (height - HEAD - heightOf(column)) / 2;
    for (Box box : column) {
      List<String> lines = lines(box.label());
      placed.put(box.id(), new Placed(box, x(box.column()), y, heightOf(lines.size()), lines));
      y += heightOf(lines.size()) + GAP_DOWN;
    }
  }

  private static int heightOf(List<Box> column) {
    int boxes = column.stream().mapToInt(box -> heightOf(lines(box.label()).size())).sum();
    return boxes + Math.max(column.size() - 1, 0) * GAP_DOWN;
  }

  private static int heightOf(int lines) {
    return lines * LINE_HEIGHT + 2 * PADDING;
  }

  private static List<String> lines(String label) {
    List<String> all =
        Wrap.lines(Words.of(label), CHARACTERS, Style.plain(CHARACTERS)).stream()
            .map(GraphBoxes::shortened)
            .toList();
    if (all.size() <= MOST_LINES) {
      return all;
    }
    List<String> first = new ArrayList<>(all.subList(0, MOST_LINES - 1));
    first.add(shortened(all.get(MOST_LINES - 1)).replaceAll("\\s*\\S{1,2}$", "") + " …");
    return first;
  }

  /** Of a word without room its end: in a path that is the part that tells. */
  private static String shortened(String line) {
    return line.length() <= CHARACTERS
        ? line
        : "…" + line.substring(line.length() - CHARACTERS + 1);
  }
}
