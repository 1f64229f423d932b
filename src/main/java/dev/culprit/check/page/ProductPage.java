package dev.culprit.check.page;

import dev.culprit.check.page.Markup.Cell;
import dev.culprit.check.page.Markup.Link;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Product;
import dev.culprit.text.Language;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * All that is known of a product as one page, as makers publish it: how to get a log, a table of
 * errors with causes and solutions per stage, and whom to ask.
 */
public final class ProductPage {
  private final Product product;
  private final KnowledgeBase base;
  private final Labels labels;
  private final Markup markup;

  private ProductPage(Product product, KnowledgeBase base, Language language, Markup markup) {
    this.product = product;
    this.base = base;
    this.labels = new Labels(language);
    this.markup = markup;
  }

  /** Writes the page in GitHub Flavored Markdown. */
  public static void markdown(
      Product product, KnowledgeBase base, Language language, Appendable out) throws IOException {
    new ProductPage(product, base, language, new Markdown(out)).write();
  }

  /** Writes the page as one HTML file. */
  public static void html(Product product, KnowledgeBase base, Language language, Appendable out)
      throws IOException {
    new ProductPage(product, base, language, new Html(out)).write();
  }

  private void write() throws IOException {
    Language language = labels.language();
    markup.begin(labels.say("page.title", product.title().in(language)), language.code());
    logs();
    for (Product.Stage stage : product.stages()) {
      stage(stage);
    }
    noise();
    if (!product.escalation().isEmpty()) {
      markup.heading(2, labels.say("page.escalation"));
      markup.links(
          product.escalation().stream()
              .map(
                  channel ->
                      new Link(
                          channel.title().in(language),
                          channel.address(),
                          channel.purpose().in(language)))
              .toList());
    }
    markup.end();
  }

  private void logs() throws IOException {
    if (!product.logs().isEmpty()) {
      markup.heading(2, labels.say("page.logs"));
      markup.table(
          List.of(labels.say("page.log"), "Windows", "Linux"),
          product.logs().stream()
              .map(
                  log ->
                      List.of(
                          Cell.text(log.title().in(labels.language())),
                          Cell.code(log.windows()),
                          Cell.code(log.linux())))
              .toList());
    }
    for (Product.Collection way : product.collect()) {
      String platform = labels.say("platform." + way.platform());
      markup.paragraph(labels.say("page.way", way.title().in(labels.language()), platform));
      markup.code(way.command());
    }
  }

  private void stage(Product.Stage stage) throws IOException {
    List<PageRow> rows =
        cases().stream()
            .filter(errorCase -> errorCase.stage().equals(stage.id()))
            .filter(errorCase -> !errorCase.isNoise())
            .map(errorCase -> PageRow.of(errorCase, stage, labels.language()))
            .toList();
    if (rows.isEmpty()) {
      return;
    }
    markup.heading(2, stage.title().in(labels.language()));
    markup.table(
        List.of(
            labels.say("page.message"),
            labels.say("page.error"),
            labels.say("page.cause"),
            labels.say("page.solution")),
        rows.stream().map(ProductPage::cells).toList());
  }

  private static List<Cell> cells(PageRow row) {
    return List.of(
        Cell.text(row.message()),
        Cell.code(row.error()),
        new Cell(row.causes().stream().map(PageRow.CauseAndSolution::cause).toList(), false),
        new Cell(row.causes().stream().map(PageRow.CauseAndSolution::solution).toList(), false));
  }

  private void noise() throws IOException {
    List<List<Cell>> rows =
        cases().stream()
            .filter(ErrorCase::isNoise)
            .map(
                errorCase ->
                    List.of(
                        Cell.code(PageRow.line(errorCase)),
                        Cell.text(errorCase.noise().in(labels.language(), Map.of()))))
            .toList();
    if (!rows.isEmpty()) {
      markup.heading(2, labels.say("page.noise"));
      markup.table(List.of(labels.say("page.line"), labels.say("page.why-harmless")), rows);
    }
  }

  private List<ErrorCase> cases() {
    return base.cases().stream()
        .filter(errorCase -> errorCase.product().equals(product.id()))
        .toList();
  }
}
