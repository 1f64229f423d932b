package dev.culprit.report.page;

import dev.culprit.report.page.GraphBoxes.Placed;
import dev.culprit.report.page.Picture.Arrow;
import dev.culprit.report.page.Picture.Graph;
import java.util.Locale;

/** A graph as SVG. Every box can be reached by keyboard and says its sentence. */
final class SvgGraph {
  private static final String ARROW_HEAD =
      "<defs><marker id=\"%s\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" orient=\"auto\""
          + " markerUnits=\"userSpaceOnUse\" markerWidth=\"10\" markerHeight=\"10\">"
          + "<path class=\"head\" d=\"M0 0 L8 4 L0 8 z\"/></marker></defs>";

  private final Graph graph;
  private final GraphBoxes boxes;
  private final String head;
  private final Markup out = new Markup();

  private SvgGraph(Graph graph, String id) {
    this.graph = graph;
    this.boxes = new GraphBoxes(graph);
    this.head = id + "-head";
  }

  /**
   * @param id unique in the page
   */
  static String of(Graph graph, String id) {
    return new SvgGraph(graph, id).svg();
  }

  private String svg() {
    Svg.open(out, "graph", graph.title(), boxes.width(), boxes.height());
    out.raw(ARROW_HEAD.formatted(Markup.escaped(head)));
    for (int i = 0; i < graph.columns().size(); i++) {
      String x = String.valueOf(boxes.x(i));
      out.element("text", graph.columns().get(i), "class", "column", "x", x, "y", "18");
    }
    graph.arrows().forEach(this::arrow);
    boxes.all().forEach(this::box);
    return out.close("svg").toString();
  }

  private void arrow(Arrow arrow) {
    Placed from = boxes.get(arrow.from());
    Placed to = boxes.get(arrow.to());
    int start = from.x() + GraphBoxes.WIDTH;
    int end = to.x() - 2;
    int bend = (start + end) / 2;
    String path =
        "M%d %d C%d %d %d %d %d %d"
            .formatted(
                start, from.middle(), bend, from.middle(), bend, to.middle(), end, to.middle());
    String look = "arrow " + look(arrow.look());
    out.open("path", "class", look, "d", path, "marker-end", "url(#" + head + ")")
        .element("title", arrow.sentence())
        .close("path");
  }

  private void box(Placed one) {
    Svg.openSpoken(out, "box " + look(one.box().look()), one.box().sentence());
    Svg.rectangle(out, one.x(), one.y(), GraphBoxes.WIDTH, one.height());
    String x = String.valueOf(one.x() + GraphBoxes.PADDING);
    int y = one.y() + GraphBoxes.PADDING + 12;
    for (String line : one.lines()) {
      out.element("text", line, "x", x, "y", String.valueOf(y));
      y += GraphBoxes.LINE_HEIGHT;
    }
    out.close("g");
  }

  private static String look(Picture.Look look) {
    return look.name().toLowerCase(Locale.ROOT);
  }
}
