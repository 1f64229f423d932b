package dev.culprit.check.page;

import java.io.IOException;
import java.util.List;

/** One HTML file that needs no other. */
final class Html implements Markup {
  private static final String STYLE =
      "body{font:16px/1.5 sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem}"
          + "table{border-collapse:collapse}td,th{border:1px solid;padding:.4rem;text-align:left;"
          + "vertical-align:top}code,pre{overflow-wrap:anywhere;white-space:pre-wrap}";

  private final Appendable out;

  Html(Appendable out) {
    this.out = out;
  }

  @Override
  public void begin(String title, String language) throws IOException {
    line("<!doctype html>");
    line("<html lang=\"" + language + "\">");
    line("<head><meta charset=\"utf-8\"><title>" + escaped(title) + "</title>");
    line("<style>" + STYLE + "</style></head>");
    line("<body>");
    heading(1, title);
  }

  @Override
  public void heading(int level, String text) throws IOException {
    element("h" + level, escaped(text));
  }

  @Override
  public void paragraph(String text) throws IOException {
    element("p", escaped(text));
  }

  @Override
  public void code(String text) throws IOException {
    element("pre", escaped(text));
  }

  @Override
  public void links(List<Link> links) throws IOException {
    line("<ul>");
    for (Link link : links) {
      element(
          "li",
          "<a href=\"%s\">%s</a>: %s"
              .formatted(escaped(link.address()), escaped(link.words()), escaped(link.purpose())));
    }
    line("</ul>");
  }

  @Override
  public void table(List<String> head, List<List<Cell>> rows) throws IOException {
    line("<table>");
    line(
        "<tr>"
            + String.join("", head.stream().map(cell -> tagged("th", escaped(cell))).toList())
            + "</tr>");
    for (List<Cell> row : rows) {
      line(
          "<tr>"
              + String.join("", row.stream().map(cell -> tagged("td", cell(cell))).toList())
              + "</tr>");
    }
    line("</table>");
  }

  @Override
  public void end() throws IOException {
    line("</body>");
    line("</html>");
  }

  private static String cell(Cell cell) {
    List<String> parts =
        cell.parts().stream()
            .map(Html::escaped)
            .map(part -> cell.isCode() ? tagged("code", part) : part)
            .toList();
    return parts.size() < 2
        ? String.join("", parts)
        : tagged("ol", String.join("", parts.stream().map(part -> tagged("li", part)).toList()));
  }

  private void element(String name, String content) throws IOException {
    line(tagged(name, content));
  }

  private static String tagged(String name, String content) {
    return "<" + name + ">" + content + "</" + name + ">";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }
}
