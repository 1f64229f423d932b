package dev.culprit.report.page;

import dev.culprit.report.page.Picture.Arrow;
import dev.culprit.report.page.Picture.Box;
import dev.culprit.report.page.Picture.Graph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where the boxes of a graph stand. The columns are given; within a column boxes are put in the
 * order of the mean place of their neighbours, to and fro until arrows cross less no more
 * (Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system structures",
 * 1981). Small graphs need no more than that, and no library.
 */
final class GraphLayout {
  private static final int SWEEPS = 8;

  private GraphLayout() {}

  /** The boxes of each column from top to bottom. */
  static List<List<Box>> columns(Graph graph) {
    List<List<Box>> columns = new ArrayList<>();
    for (int i = 0; i < graph.columns().size(); i++) {
      int column = i;
      columns.add(
          new ArrayList<>(graph.boxes().stream().filter(box -> box.column() == column).toList()));
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int i = 0; i < columns.size(); i++) {
        int column = sweep % 2 == 0 ? i : columns.size() - 1 - i;
        sort(columns.get(column), places(columns), graph.arrows());
      }
    }
    return columns;
  }

  private static Map<String, Double> places(List<List<Box>> columns) {
    Map<String, Double> places = new HashMap<>();
    for (List<Box> column : columns) {
      // Relative to the column, so that long and short columns can be compared.
      IntStream.range(0, column.size())
          .forEach(i -> places.put(column.get(i).id(), (i + 0.5) / column.size()));
    }
    return places;
  }

  private static void sort(List<Box> column, Map<String, Double> places, List<Arrow> arrows) {
    Map<String, Double> means = new HashMap<>();
    for (Box box : column) {
      means.put(
          box.id(),
          arrows.stream()
              .filter(arrow -> arrow.from().equals(box.id()) || arrow.to().equals(box.id()))
              .map(arrow -> arrow.from().equals(box.id()) ? arrow.to() : arrow.from())
              .mapToDouble(neighbour -> places.getOrDefault(neighbour, 0.5))
              .average()
              .orElse(places.get(box.id())));
    }
    // The sort is stable: boxes of one place keep their order.
    column.sort(Comparator.comparing(box -> means.get(box.id())));
  }
}
