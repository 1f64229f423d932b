package dev.culprit.report;

import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.report.page.HtmlDocument;
import dev.culprit.report.page.MarkdownPrinter;
import dev.culprit.report.page.Page;
import dev.culprit.report.page.Style;
import dev.culprit.report.page.TextPrinter;
import dev.culprit.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is documented about one case or cause. */
public final class Documentation {
  private final KnowledgeBase knowledge;
  private final String id;

  private Documentation(KnowledgeBase knowledge, String id) {
    this.knowledge = knowledge;
    this.id = id;
  }

  /**
   * @param id of a case or a cause; empty when there is neither. A case comes first where both have
   *     the id
   */
  public static Optional<Documentation> of(KnowledgeBase knowledge, String id) {
    boolean known = knowledge.errorCase(id).isPresent() || knowledge.cause(id).isPresent();
    return known ? Optional.of(new Documentation(knowledge, id)) : Optional.empty();
  }

  public String text(Language language, Style style) {
    return TextPrinter.print(page(language), style);
  }

  public String markdown(Language language) {
    return MarkdownPrinter.print(page(language));
  }

  /**
   * @param language the one the page opens in; it holds the others too
   */
  public String html(Language language) {
    List<HtmlDocument.Version> versions = new ArrayList<>();
    for (Language each : HtmlReport.inOrder(language)) {
      Telling telling = telling(each);
      versions.add(
          HtmlReport.version(telling.phrases(), page(each), telling.say("html.foot.plain")));
    }
    return HtmlDocument.print(versions);
  }

  private Page page(Language language) {
    Telling telling = telling(language);
    return knowledge
        .errorCase(id)
        .map(errorCase -> new CasePage(telling, errorCase).page())
        .orElseGet(() -> new CausePage(telling, knowledge.cause(id).orElseThrow()).page());
  }

  private Telling telling(Language language) {
    return Telling.of(Diagnosed.nothing(knowledge), language);
  }
}
