package dev.culprit.check.page;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** GitHub Flavored Markdown. */
final class Markdown implements Markup {
  private final Appendable out;

  Markdown(Appendable out) {
    this.out = out;
  }

  @Override
  public void begin(String title, String language) throws IOException {
    heading(1, title);
  }

  @Override
  public void heading(int level, String text) throws IOException {
    block("#".repeat(level) + " " + escaped(text));
  }

  @Override
  public void paragraph(String text) throws IOException {
    block(escaped(text));
  }

  @Override
  public void code(String text) throws IOException {
    block("```\n" + text + "\n```");
  }

  @Override
  public void links(List<Link> links) throws IOException {
    block(
        links.stream()
            .map(
                link ->
                    "* [%s](%s): %s"
                        .formatted(escaped(link.words()), link.address(), escaped(link.purpose())))
            .collect(Collectors.joining("\n")));
  }

  @Override
  public void table(List<String> head, List<List<Cell>> rows) throws IOException {
    StringBuilder table = new StringBuilder();
    table.append(row(head.stream().map(Markdown::escaped).toList()));
    table.append("|").append("---|".repeat(head.size())).append('\n');
    rows.forEach(cells -> table.append(row(cells.stream().map(Markdown::cell).toList())));
    block(table.toString().strip());
  }

  @Override
  public void end() {}

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String cell(Cell cell) {
    List<String> parts =
        cell.parts().stream().map(part -> cell.isCode() ? inline(part) : escaped(part)).toList();
    return parts.size() < 2
        ? String.join("", parts)
        : IntStream.range(0, parts.size())
            .mapToObj(i -> (i + 1) + ". " + parts.get(i))
            .collect(Collectors.joining("<br>"));
  }

  /** A pipe ends a cell even inside code; a backtick ends code of one backtick. */
  private static String inline(String code) {
    String fence = code.contains("`") ? "`` " : "`";
    String end = new StringBuilder(fence).reverse().toString();
    return fence + code.replace("|", "\\|").replace('\n', ' ') + end;
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_|\\[\\]])", "\\\\$1")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace('\n', ' ');
  }

  private void block(String text) throws IOException {
    out.append(text).append("\n\n");
  }
}
