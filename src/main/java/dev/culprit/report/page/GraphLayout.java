package dev.culprit.report.page;

import dev.culprit.report.page.Picture.Arrow;
import dev.culprit.report.page.Picture.Box;
import dev.culprit.report.page.Picture.Graph;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.math.KVectorChain;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.core.util.ElkUtil;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Where the boxes and arrows of a graph stand, in pixels. Eclipse ELK lays them out in layers;
 * which layer a box stands in is given by its column. The same graph is always laid out the same.
 */
final class GraphLayout {
  private static final int HEAD = 34;
  private static final int MARGIN = 4;
  private static final int GAP_ACROSS = 70;
  private static final int GAP_DOWN = 16;

  /** A box and where it stands. */
  record Placed(Box box, BoxLabel label, int x, int y) {}

  /**
   * An arrow and its way.
   *
   * @param points where it starts, then for each curve its two control points and its end
   */
  record Drawn(Arrow arrow, List<KVector> points) {}

  private final Map<Box, BoxLabel> labels = new LinkedHashMap<>();
  private final Map<Box, ElkNode> nodes = new HashMap<>();
  private final Map<Arrow, ElkEdge> edges = new LinkedHashMap<>();
  private final ElkNode root = ElkGraphUtil.createGraph();

  GraphLayout(Graph graph) {
    // Tells ELK of its options and how to copy them.
    LayoutMetaDataService.getInstance();
    root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
    root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.SPLINES);
    root.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
    root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
    root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_EDGES);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE, (double) GAP_DOWN);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, (double) GAP_ACROSS);
    root.setProperty(LayeredOptions.PADDING, new ElkPadding(HEAD, MARGIN, MARGIN, MARGIN));
    Map<String, ElkNode> byId = new HashMap<>();
    for (Box box : graph.boxes()) {
      BoxLabel label = BoxLabel.of(box.label());
      ElkNode node = ElkGraphUtil.createNode(root);
      node.setDimensions(BoxLabel.WIDTH, label.height());
      node.setProperty(LayeredOptions.PARTITIONING_PARTITION, box.column());
      labels.put(box, label);
      nodes.put(box, node);
      byId.put(box.id(), node);
    }
    for (Arrow arrow : graph.arrows()) {
      edges.put(arrow, ElkGraphUtil.createSimpleEdge(byId.get(arrow.from()), byId.get(arrow.to())));
    }
    new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
  }

  /** In the order in which they are read. */
  List<Placed> boxes() {
    return labels.entrySet().stream()
        .map(
            entry -> {
              ElkNode node = nodes.get(entry.getKey());
              return new Placed(
                  entry.getKey(), entry.getValue(), pixels(node.getX()), pixels(node.getY()));
            })
        .sorted(
            Comparator.comparingInt((Placed placed) -> placed.box().column())
                .thenComparingInt(Placed::y))
        .toList();
  }

  List<Drawn> arrows() {
    return edges.entrySet().stream()
        .map(
            entry -> {
              KVectorChain points =
                  ElkUtil.createVectorChain(entry.getValue().getSections().get(0));
              return new Drawn(entry.getKey(), List.copyOf(points));
            })
        .toList();
  }

  /** Where a column starts; none without boxes. */
  OptionalInt x(int column) {
    return boxes().stream()
        .filter(placed -> placed.box().column() == column)
        .mapToInt(Placed::x)
        .min();
  }

  int width() {
    return pixels(root.getWidth());
  }

  int height() {
    return pixels(root.getHeight());
  }

  static int pixels(double length) {
    return (int) Math.round(length);
  }
}
