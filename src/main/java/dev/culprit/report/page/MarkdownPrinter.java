package dev.culprit.report.page;

import dev.culprit.report.page.Block.Point;
import java.util.List;

/** A page as Markdown (CommonMark). Log text stands in code, where nothing in it is markup. */
public final class MarkdownPrinter {
  private static final int MOST_CHARACTERS = 600;
  private static final int LONGEST_MARK = 120;

  private final StringBuilder out = new StringBuilder();

  private MarkdownPrinter() {}

  public static String print(Page page) {
    MarkdownPrinter printer = new MarkdownPrinter();
    printer.line("", "# " + escaped(page.title()));
    page.blocks().forEach(block -> printer.block(block, ""));
    return printer.out.toString();
  }

  private void block(Block block, String indent) {
    if (block instanceof Block.Heading heading) {
      blank();
      line("", "#".repeat(Math.min(heading.level(), 6)) + " " + escaped(heading.title()));
    } else if (block instanceof Block.Paragraph paragraph) {
      blank();
      line(indent, words(paragraph.words()));
    } else if (block instanceof Block.Facts facts) {
      blank();
      facts
          .facts()
          .forEach(
              fact -> line(indent, "- **" + escaped(fact.label()) + "**: " + words(fact.value())));
    } else if (block instanceof Block.Points points) {
      blank();
      points(points, indent);
    } else if (block instanceof Block.Command command) {
      if (!command.label().isEmpty()) {
        blank();
        line(indent, "**" + escaped(command.label()) + "**");
      }
      fenced(command.command(), indent);
    } else if (block instanceof Block.Verbatim verbatim) {
      fenced(verbatim.text(), indent);
    } else if (block instanceof Block.Excerpt excerpt) {
      excerpt(excerpt, indent);
    } else if (block instanceof Block.Table table) {
      table(table, indent);
    }
  }

  private void table(Block.Table table, String indent) {
    blank();
    line(
        indent,
        "| " + String.join(" | ", table.columns().stream().map(c -> escaped(c)).toList()) + " |");
    line(indent, "|" + " --- |".repeat(table.columns().size()));
    for (List<Words> row : table.rows()) {
      List<String> cells =
          row.stream().map(MarkdownPrinter::words).map(c -> c.replace("\n", " ")).toList();
      line(indent, "| " + String.join(" | ", cells) + " |");
    }
  }

  private void points(Block.Points points, String indent) {
    int number = 1;
    for (Point point : points.points()) {
      String bullet = points.numbered() ? number++ + ". " : "- ";
      line(indent, bullet + words(point.words()));
      point.below().forEach(below -> block(below, indent + " ".repeat(bullet.length())));
    }
  }

  private void excerpt(Block.Excerpt excerpt, String indent) {
    Window window = Window.around(excerpt.text(), excerpt.from(), excerpt.to(), MOST_CHARACTERS);
    String head = code(excerpt.place());
    if (!excerpt.details().isEmpty()) {
      head += ", " + escaped(excerpt.details());
    }
    if (window.to() > window.from()) {
      String matched = window.text().substring(window.from(), window.to());
      head += ": **" + code(Window.around(matched, 0, 0, LONGEST_MARK).text()) + "**";
    }
    if (!head.isEmpty()) {
      blank();
      line(indent, head);
    }
    fenced(window.text(), indent);
  }

  private static String words(Words words) {
    StringBuilder text = new StringBuilder();
    for (Words.Span span : words.spans()) {
      text.append(
          switch (span.kind()) {
            case PLAIN -> escaped(span.text());
            case STRONG, HEADING, DANGER -> "**" + escaped(span.text()) + "**";
            case CODE, PLACE -> code(span.text());
            case LINK -> link(span.text());
          });
    }
    return text.toString();
  }

  private static String link(String address) {
    return address.matches("https?://[^\\s<>]*") ? "<" + address + ">" : escaped(address);
  }

  /** Code between as many backticks as it needs. */
  private static String code(String text) {
    String ticks = "`".repeat(longestRun(text) + 1);
    boolean touches = text.startsWith("`") || text.endsWith("`");
    String blank = touches ? " " : "";
    return text.isEmpty() ? "" : ticks + blank + text + blank + ticks;
  }

  private void fenced(String text, String indent) {
    String fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    blank();
    line(indent, fence + "text");
    text.lines().forEach(row -> line(indent, row));
    line(indent, fence);
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (char character : text.toCharArray()) {
      run = character == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>#|~&])", "\\\\$1")
        // What would begin a list or a rule at the start of a line.
        .replaceAll("^([-+])(\\s)", "\\\\$1$2")
        .replaceAll("^(\\d+)([.)])(\\s)", "$1\\\\$2$3");
  }

  private void line(String indent, String text) {
    out.append((indent + text).stripTrailing()).append('\n');
  }

  private void blank() {
    int length = out.length();
    if (length > 1 && out.charAt(length - 2) != '\n') {
      out.append('\n');
    }
  }
}
