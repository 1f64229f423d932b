package dev.culprit.report.page;

import dev.culprit.report.page.Block.Fact;
import dev.culprit.report.page.Block.Point;
import java.util.List;

/**
 * A page as text for a terminal or a pipe. Headings stand out by their place alone: what belongs to
 * one is indented under it.
 */
public final class TextPrinter {
  private static final int STEP = 2;
  private static final int WIDEST_LABEL = 24;
  private static final int NARROW = 50;
  private static final int EXCERPT_ROWS = 5;

  private final Style style;
  private final StringBuilder out = new StringBuilder();

  private TextPrinter(Style style) {
    this.style = style;
  }

  /** The page, its title first. */
  public static String print(Page page, Style style) {
    TextPrinter printer = new TextPrinter(style);
    printer.heading(0, page.title());
    return printer.blocks(page.blocks(), STEP).toString();
  }

  /** Blocks alone, indented by so many cells: a question in a dialogue, for instance. */
  public static String print(List<Block> blocks, int indent, Style style) {
    return new TextPrinter(style).blocks(blocks, indent).toString();
  }

  private StringBuilder blocks(List<Block> blocks, int startIndent) {
    int indent = startIndent;
    Block previous = null;
    for (Block block : blocks) {
      if (block instanceof Block.Figure) {
        continue;
      }
      if (block instanceof Block.Heading heading) {
        blank();
        indent = (heading.level() - 1) * STEP;
        heading(indent - STEP, heading.title());
      } else {
        if (!(previous instanceof Block.Heading || belongTogether(previous, block))) {
          blank();
        }
        block(block, indent);
      }
      previous = block;
    }
    return out;
  }

  private void heading(int indent, String title) {
    wrapped(indent, indent, "", Words.of(Words.Kind.HEADING, title));
  }

  private static boolean belongTogether(Block previous, Block next) {
    return next instanceof Block.Command
        && (previous instanceof Block.Command || previous instanceof Block.Paragraph);
  }

  private void block(Block block, int indent) {
    if (block instanceof Block.Paragraph paragraph) {
      wrapped(indent, indent, "", paragraph.words());
    } else if (block instanceof Block.Facts facts) {
      facts(facts.facts(), indent);
    } else if (block instanceof Block.Points points) {
      points(points, indent);
    } else if (block instanceof Block.Command command) {
      command(command, indent + STEP);
    } else if (block instanceof Block.Verbatim verbatim) {
      verbatim.text().lines().forEach(row -> line(indent + STEP, row));
    } else if (block instanceof Block.Excerpt excerpt) {
      excerpt(excerpt, indent);
    } else if (block instanceof Block.Table table) {
      new TextTable(table, style).lines(style.width() - indent).forEach(row -> line(indent, row));
    }
  }

  private void command(Block.Command command, int indent) {
    if (!command.label().isEmpty()) {
      line(indent, command.label());
    }
    command.command().lines().forEach(row -> line(indent, style.paint(Words.Kind.CODE, row)));
  }

  private void facts(List<Fact> facts, int indent) {
    if (style.width() < NARROW) {
      for (Fact fact : facts) {
        wrapped(indent, indent, "", Words.of(Words.Kind.STRONG, fact.label()));
        wrapped(indent + STEP, indent + STEP, "", fact.value());
      }
      return;
    }
    int column =
        Math.min(
            facts.stream().mapToInt(fact -> Cells.of(fact.label())).max().orElse(0), WIDEST_LABEL);
    for (Fact fact : facts) {
      int missing = column - Cells.of(fact.label());
      String label = style.paint(Words.Kind.STRONG, fact.label());
      if (missing < 0) {
        line(indent, label);
        wrapped(indent + column + STEP, indent + column + STEP, "", fact.value());
      } else {
        wrapped(indent, indent + column + STEP, label + " ".repeat(missing + STEP), fact.value());
      }
    }
  }

  private void points(Block.Points points, int indent) {
    int number = 1;
    for (Point point : points.points()) {
      String bullet = points.numbered() ? number++ + ". " : "- ";
      wrapped(indent, indent + bullet.length(), bullet, point.words());
      for (Block below : point.below()) {
        block(below, indent + bullet.length());
      }
    }
  }

  private void excerpt(Block.Excerpt excerpt, int indent) {
    if (!excerpt.place().isEmpty()) {
      Words head = Words.of(Words.Kind.PLACE, excerpt.place());
      Words details = Words.of(excerpt.details().isEmpty() ? "" : ", " + excerpt.details());
      wrapped(indent, indent + STEP, "", head.and(details));
    }
    int room = Math.max(style.width() - indent - STEP, 10);
    Window window =
        Window.around(excerpt.text(), excerpt.from(), excerpt.to(), room * EXCERPT_ROWS);
    new Rows(window, room).each((row, carets) -> row(indent + STEP, row, carets));
  }

  private void row(int indent, Rows.Row row, String carets) {
    String marked = row.before() + style.mark(row.matched()) + row.after();
    line(indent, marked);
    if (!carets.isBlank()) {
      line(indent, style.mark(carets));
    }
  }

  private void wrapped(int first, int next, String lead, Words words) {
    int indent = first;
    String start = lead;
    for (String row : Wrap.lines(words, style.width() - next, style)) {
      line(indent, start + row);
      indent = next;
      start = "";
    }
  }

  private void line(int indent, String text) {
    out.append((" ".repeat(indent) + text).stripTrailing()).append('\n');
  }

  private void blank() {
    if (out.length() > 0) {
      out.append('\n');
    }
  }
}
