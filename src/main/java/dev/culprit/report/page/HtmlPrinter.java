package dev.culprit.report.page;

import dev.culprit.report.page.Block.Fact;
import dev.culprit.report.page.Block.Heading;
import dev.culprit.report.page.Block.Point;
import java.util.List;
import java.util.Locale;

/**
 * The blocks of a page as HTML that is XML as well.
 *
 * @param copy the label of buttons that copy
 */
final class HtmlPrinter {
  private static final int MOST_CHARACTERS = 4000;

  private final Markup out;
  private final String prefix;
  private final String copy;
  private int pictures;

  /**
   * @param prefix of every id, so that several pages fit into one document
   */
  HtmlPrinter(Markup out, String prefix, String copy) {
    this.out = out;
    this.prefix = prefix;
    this.copy = copy;
  }

  void blocks(List<Block> blocks) {
    boolean section = false;
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        if (heading.level() == 2) {
          close(section);
          section = true;
          out.open("section", "aria-labelledby", prefix + heading.id());
        }
        out.element(
                "h" + Math.min(heading.level(), 6), heading.title(), "id", prefix + heading.id())
            .newLine();
      } else {
        block(block);
        out.newLine();
      }
    }
    close(section);
  }

  private void close(boolean section) {
    if (section) {
      out.close("section").newLine();
    }
  }

  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      out.open("p");
      words(paragraph.words());
      out.close("p");
    } else if (block instanceof Block.Facts facts) {
      facts(facts.facts());
    } else if (block instanceof Block.Points points) {
      points(points);
    } else if (block instanceof Block.Command command) {
      copied(command.label(), command.command());
    } else if (block instanceof Block.Verbatim verbatim) {
      copied("", verbatim.text());
    } else if (block instanceof Block.Excerpt excerpt) {
      excerpt(excerpt);
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Figure figure) {
      figure(figure.picture());
    }
  }

  private void words(Words words) {
    for (Words.Span span : words.spans()) {
      switch (span.kind()) {
        case PLAIN -> out.text(span.text());
        case STRONG, HEADING -> out.element("strong", span.text());
        case CODE, PLACE -> out.element("code", span.text());
        case DANGER -> out.element("strong", span.text(), "class", "danger");
        case LINK -> link(span.text());
      }
    }
  }

  /** Only an address of the web becomes a link: nothing else may be run by a click. */
  private void link(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    if (lower.startsWith("https://") || lower.startsWith("http://")) {
      out.element("a", address, "href", address, "rel", "noreferrer");
    } else {
      out.text(address);
    }
  }

  private void facts(List<Fact> facts) {
    out.open("dl");
    for (Fact fact : facts) {
      out.open("div").element("dt", fact.label()).open("dd");
      words(fact.value());
      out.close("dd").close("div");
    }
    out.close("dl");
  }

  private void points(Block.Points points) {
    String list = points.numbered() ? "ol" : "ul";
    out.open(list);
    for (Point point : points.points()) {
      out.open("li");
      words(point.words());
      point.below().forEach(this::block);
      out.close("li");
    }
    out.close(list);
  }

  private void copied(String label, String text) {
    out.open("div", "class", "copied");
    if (!label.isEmpty()) {
      out.element("span", label, "class", "label");
    }
    out.open("pre", "tabindex", "0")
        .element("code", text)
        .close("pre")
        .element("button", copy, "type", "button", "class", "copy", "hidden", "hidden")
        .close("div");
  }

  private void excerpt(Block.Excerpt excerpt) {
    Window window = Window.around(excerpt.text(), excerpt.from(), excerpt.to(), MOST_CHARACTERS);
    out.open("figure", "class", "excerpt");
    if (!excerpt.place().isEmpty()) {
      out.open("figcaption").element("code", excerpt.place());
      out.text(excerpt.details().isEmpty() ? "" : ", " + excerpt.details()).close("figcaption");
    }
    out.open("pre").open("code");
    out.text(window.text().substring(0, window.from()));
    if (window.to() > window.from()) {
      out.element("mark", window.text().substring(window.from(), window.to()));
    }
    out.text(window.text().substring(window.to()));
    out.close("code").close("pre").close("figure");
  }

  private void table(Block.Table table) {
    out.open(
            "div",
            "class",
            "table",
            "tabindex",
            "0",
            "role",
            "region",
            "aria-label",
            table.caption())
        .open("table")
        .element("caption", table.caption())
        .open("thead")
        .open("tr");
    table.columns().forEach(column -> out.element("th", column, "scope", "col"));
    out.close("tr").close("thead").open("tbody");
    for (List<Words> row : table.rows()) {
      out.open("tr");
      for (Words cell : row) {
        out.open("td");
        words(cell);
        out.close("td");
      }
      out.close("tr");
    }
    out.close("tbody").close("table").close("div");
  }

  private void figure(Picture picture) {
    out.open("figure", "class", "picture").element("figcaption", picture.title());
    pictures++;
    if (picture instanceof Picture.Graph graph) {
      out.raw(SvgGraph.of(graph, prefix + "picture-" + pictures));
    } else if (picture instanceof Picture.Timeline timeline) {
      out.raw(SvgTimeline.of(timeline));
    } else if (picture instanceof Picture.Drawing drawing) {
      out.open("div", "class", "drawing", "role", "img", "aria-label", drawing.sentence())
          .raw(drawing.svg())
          .close("div");
    }
    out.element("p", "", "class", "sentence", "aria-live", "polite").close("figure");
  }
}
