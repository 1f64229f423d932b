package dev.culprit.report.page;

/** The parts that pictures in SVG are made of. */
final class Svg {
  private Svg() {}

  static void open(Markup out, String kind, String title, int width, int height) {
    out.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        kind,
        "viewBox",
        "0 0 " + width + " " + height,
        "width",
        String.valueOf(width),
        "role",
        "group",
        "aria-label",
        title);
  }

  /** Opens a group that can be reached by keyboard and says its sentence. */
  static void openSpoken(Markup out, String look, String sentence) {
    out.open("g", "class", look, "tabindex", "0", "role", "img", "aria-label", sentence)
        .element("title", sentence);
  }

  static void rectangle(Markup out, int x, int y, int width, int height) {
    out.open(
            "rect",
            "x",
            String.valueOf(x),
            "y",
            String.valueOf(y),
            "width",
            String.valueOf(width),
            "height",
            String.valueOf(height),
            "rx",
            "5")
        .close("rect");
  }
}
