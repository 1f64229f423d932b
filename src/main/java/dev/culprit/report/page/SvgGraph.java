package dev.culprit.report.page;

import dev.culprit.report.page.GraphLayout.Drawn;
import dev.culprit.report.page.GraphLayout.Placed;
import dev.culprit.report.page.Picture.Arrow;
import dev.culprit.report.page.Picture.Graph;
import java.util.List;
import java.util.Locale;
import org.eclipse.elk.core.math.KVector;

/** A graph as SVG. Every box can be reached by keyboard and says its sentence. */
final class SvgGraph {
  private static final String ARROW_HEAD =
      "<defs><marker id=\"%s\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" orient=\"auto\""
          + " markerUnits=\"userSpaceOnUse\" markerWidth=\"10\" markerHeight=\"10\">"
          + "<path class=\"head\" d=\"M0 0 L8 4 L0 8 z\"/></marker></defs>";

  private final Graph graph;
  private final GraphLayout layout;
  private final String head;
  private final Markup out = new Markup();

  private SvgGraph(Graph graph, String id) {
    this.graph = graph;
    this.layout = new GraphLayout(graph);
    this.head = id + "-head";
  }

  /**
   * @param id unique in the page
   */
  static String of(Graph graph, String id) {
    return new SvgGraph(graph, id).svg();
  }

  private String svg() {
    Svg.open(out, "graph", graph.title(), layout.width(), layout.height());
    out.raw(ARROW_HEAD.formatted(Markup.escaped(head)));
    for (int i = 0; i < graph.columns().size(); i++) {
      String title = graph.columns().get(i);
      layout
          .x(i)
          .ifPresent(
              x ->
                  out.element("text", title, "class", "column", "x", String.valueOf(x), "y", "18"));
    }
    layout.arrows().forEach(this::arrow);
    layout.boxes().forEach(this::box);
    return out.close("svg").toString();
  }

  private void arrow(Drawn drawn) {
    Arrow arrow = drawn.arrow();
    String look = "arrow " + look(arrow.look());
    out.open("path", "class", look, "d", path(drawn.points()), "marker-end", "url(#" + head + ")")
        .element("title", arrow.sentence())
        .close("path");
  }

  /** A line where there are but two points, curves where there are more. */
  private static String path(List<KVector> points) {
    StringBuilder path = new StringBuilder("M");
    for (int i = 0; i < points.size(); i++) {
      if (i == 1) {
        path.append(points.size() == 2 ? " L" : " C");
      }
      KVector point = points.get(i);
      path.append(' ').append(GraphLayout.pixels(point.x));
      path.append(' ').append(GraphLayout.pixels(point.y));
    }
    return path.toString();
  }

  private void box(Placed placed) {
    Svg.openSpoken(out, "box " + look(placed.box().look()), placed.box().sentence());
    BoxLabel label = placed.label();
    Svg.rectangle(out, placed.x(), placed.y(), BoxLabel.WIDTH, label.height());
    String x = String.valueOf(placed.x() + BoxLabel.PADDING);
    int y = placed.y() + BoxLabel.PADDING + 12;
    for (String line : label.lines()) {
      out.element("text", line, "x", x, "y", String.valueOf(y));
      y += BoxLabel.LINE_HEIGHT;
    }
    out.close("g");
  }

  private static String look(Picture.Look look) {
    return look.name().toLowerCase(Locale.ROOT);
  }
}
