package dev.culprit.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.report.page.GraphLayout.Placed;
import dev.culprit.report.page.Picture.Arrow;
import dev.culprit.report.page.Picture.Box;
import dev.culprit.report.page.Picture.Graph;
import dev.culprit.report.page.Picture.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GraphLayoutTest {
  @Test
  void boxesStandInTheirColumnsAndDoNotOverlap() {
    List<Placed> boxes = new GraphLayout(graph(30, 40)).boxes();
    for (Placed one : boxes) {
      for (Placed other : boxes) {
        int columns = Integer.compare(one.box().column(), other.box().column());
        if (columns == 0) {
          assertEquals(one.x(), other.x(), one + " " + other);
        } else if (columns < 0) {
          assertTrue(one.x() + BoxLabel.WIDTH < other.x(), one + " " + other);
        }
        assertTrue(one == other || columns != 0 || apart(one, other), one + " " + other);
      }
    }
  }

  @Test
  void arrowsGoFromBoxToBox() {
    Graph graph = graph(30, 40);
    GraphLayout layout = new GraphLayout(graph);
    List<String> ends = new ArrayList<>();
    layout
        .arrows()
        .forEach(
            drawn -> {
              var points = drawn.points();
              assertEquals(1, points.size() % 3, "a line has its two ends, a curve three more");
              var start = points.get(0);
              var end = points.get(points.size() - 1);
              Placed from = placed(layout, drawn.arrow().from());
              Placed to = placed(layout, drawn.arrow().to());
              ends.add(drawn.arrow().sentence());
              assertEquals(from.x() + BoxLabel.WIDTH, GraphLayout.pixels(start.x));
              assertTrue(inside(from, start.y), drawn.toString());
              assertEquals(to.x(), GraphLayout.pixels(end.x));
              assertTrue(inside(to, end.y), drawn.toString());
            });
    assertEquals(graph.arrows().stream().map(Arrow::sentence).toList(), ends);
  }

  @Test
  void theSameGraphIsAlwaysDrawnTheSame() {
    assertEquals(SvgGraph.of(graph(30, 40), "a"), SvgGraph.of(graph(30, 40), "a"));
  }

  @Test
  void aColumnWithoutBoxesHasNoPlace() {
    Graph graph =
        new Graph("", List.of("first", "none", "last"), List.of(box(0, 0), box(1, 2)), List.of());
    GraphLayout layout = new GraphLayout(graph);
    assertEquals(OptionalInt.empty(), layout.x(1));
    assertTrue(layout.x(0).orElseThrow() < layout.x(2).orElseThrow());
    assertFalse(SvgGraph.of(graph, "a").contains("none"));
  }

  @Test
  void aGraphWithoutBoxesIsEmpty() {
    assertEquals(
        List.of(), new GraphLayout(new Graph("", List.of("one"), List.of(), List.of())).boxes());
  }

  @Test
  void aLongLabelIsCutAfterAWord() {
    assertEquals(
        List.of("a known value (Proxy:", "configured), which", "answers yes to the", "question …"),
        BoxLabel.of(
                "a known value (Proxy: configured), which answers yes to the question whether-it-goes on")
            .lines());
    assertEquals(
        List.of("…ypathwithoutanyspaceinit"),
        BoxLabel.of("a/verylongfolder/verypathwithoutanyspaceinit").lines());
  }

  private static Graph graph(int boxes, int arrows) {
    List<Box> all = IntStream.range(0, boxes).mapToObj(i -> box(i, i % 4)).toList();
    List<Arrow> between = new ArrayList<>();
    for (int i = 0; between.size() < arrows; i++) {
      Box from = all.get(i * 7 % boxes);
      Box to = all.get(i * 11 % boxes);
      if (from.column() < to.column()) {
        between.add(new Arrow(from.id(), to.id(), "arrow " + i, Look.PLAIN));
      }
    }
    return new Graph("A graph", List.of("one", "two", "three", "four"), all, between);
  }

  private static Box box(int number, int column) {
    String label = "box " + "of several words ".repeat(number % 5);
    return new Box("box-" + number, column, label.strip(), label, Look.PLAIN);
  }

  private static Placed placed(GraphLayout layout, String id) {
    return layout.boxes().stream()
        .filter(placed -> placed.box().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static boolean apart(Placed one, Placed other) {
    return one.y() + one.label().height() < other.y()
        || other.y() + other.label().height() < one.y();
  }

  private static boolean inside(Placed placed, double y) {
    return y >= placed.y() && y <= placed.y() + placed.label().height();
  }
}
