package dev.culprit.fleet.page;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;
import org.w3c.dom.Document;

/**
 * Draws with JFreeChart into SVG, which is loaded only here. Everything is said by attributes, as
 * the page's content security policy allows no style in them; words take their colour from the
 * page, light or dark.
 */
final class SvgCharts implements Charts {
  private static final int WIDTH = 960;
  private static final int BAR = 28;
  private static final int MARGIN = 60;
  private static final int STACKS = 420;
  private static final int LONGEST_LABEL = 60;
  private static final Color LINE = new Color(0x80, 0x88, 0x92);

  /**
   * Told apart by people who see few colours, and on light and dark grounds (Okabe and Ito, 2008).
   */
  private static final List<Color> COLOURS =
      List.of(
          new Color(0x0072B2),
          new Color(0xE69F00),
          new Color(0x009E73),
          new Color(0xCC79A7),
          new Color(0xD55E00),
          LINE);

  private static final AtomicInteger DRAWN = new AtomicInteger();

  private SvgCharts() {}

  /** Ids that no other chart of the page has: a chart must not be clipped as another one is. */
  private static final class OwnIds extends SVGIDGenerator {
    private final String own;

    OwnIds(String own) {
      this.own = own;
    }

    @Override
    public String generateID(String prefix) {
      return own + super.generateID(prefix);
    }
  }

  /** Charts, or none where Java cannot draw: its fonts may be missing on a small server. */
  static Charts available() {
    System.setProperty("java.awt.headless", "true");
    try {
      new SvgCharts().bars(List.of(new Bar("a", 1)));
      return new SvgCharts();
    } catch (RuntimeException | LinkageError | InternalError noFonts) {
      return NONE;
    }
  }

  @Override
  public Optional<String> bars(List<Bar> bars) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    bars.forEach(bar -> data.addValue(bar.value(), "", label(bar.label())));
    JFreeChart chart =
        ChartFactory.createBarChart(
            null, null, null, data, PlotOrientation.HORIZONTAL, false, false, false);
    BarRenderer renderer = (BarRenderer) chart.getCategoryPlot().getRenderer();
    renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
    renderer.setDefaultItemLabelsVisible(true);
    chart.getCategoryPlot().getDomainAxis().setMaximumCategoryLabelWidthRatio(0.5f);
    return Optional.of(svg(chart, MARGIN + BAR * bars.size()));
  }

  @Override
  public Optional<String> stacks(List<String> columns, List<Layer> layers) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (Layer layer : layers) {
      for (int i = 0; i < columns.size(); i++) {
        data.addValue(layer.values().get(i), label(layer.label()), columns.get(i));
      }
    }
    JFreeChart chart =
        ChartFactory.createStackedBarChart(
            null, null, null, data, PlotOrientation.VERTICAL, true, false, false);
    chart.getCategoryPlot().getDomainAxis().setCategoryLabelPositions(CategoryLabelPositions.UP_90);
    chart.getLegend().setBackgroundPaint(null);
    chart.getLegend().setFrame(org.jfree.chart.block.BlockBorder.NONE);
    return Optional.of(svg(chart, STACKS));
  }

  private static String svg(JFreeChart chart, int height) {
    chart.setBackgroundPaint(null);
    CategoryPlot plot = chart.getCategoryPlot();
    plot.setBackgroundPaint(null);
    plot.setOutlinePaint(null);
    plot.setRangeGridlinePaint(LINE);
    plot.getDomainAxis().setAxisLinePaint(LINE);
    plot.getDomainAxis().setTickLabelFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    plot.getRangeAxis().setAxisLinePaint(LINE);
    ((NumberAxis) plot.getRangeAxis()).setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    BarRenderer renderer = (BarRenderer) plot.getRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    for (int i = 0; i < COLOURS.size(); i++) {
      renderer.setSeriesPaint(i, COLOURS.get(i));
    }
    return drawn(chart, height);
  }

  private static String drawn(JFreeChart chart, int height) {
    try {
      Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
      SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
      context.setIDGenerator(new OwnIds("chart-" + DRAWN.incrementAndGet() + "-"));
      SVGGraphics2D graphics = new SVGGraphics2D(context, false);
      graphics.setSVGCanvasSize(new java.awt.Dimension(WIDTH, height));
      chart.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height));
      StringWriter out = new StringWriter();
      graphics.stream(out, false);
      String svg = out.toString();
      return svg.substring(svg.indexOf("<svg")).strip();
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String label(String text) {
    return text.length() <= LONGEST_LABEL ? text : text.substring(0, LONGEST_LABEL - 1) + "\u2026";
  }
}
