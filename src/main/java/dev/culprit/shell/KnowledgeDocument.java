package dev.culprit.shell;

import dev.culprit.check.page.ProductPage;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Product;
import dev.culprit.text.Language;
import java.util.List;
import org.springframework.shell.core.command.ExitStatus;

/** {@code culprit knowledge document}: all that is known of a product as one page. */
final class KnowledgeDocument extends ShellCommand {
  private static final Option FORMAT =
      Option.oneOf("format", List.of("markdown", "html")).withLetter('f');

  KnowledgeDocument(Surroundings surroundings) {
    super(
        Declaration.of(
            "knowledge document", Group.KNOWLEDGE, Arguments.NONE, FORMAT, Diagnose.OUTPUT),
        surroundings);
  }

  @Override
  ExitStatus run(Invocation invocation, Surroundings here) {
    KnowledgeBase base = here.workspace().knowledge();
    Language language = here.settings().language();
    boolean html = invocation.value(FORMAT).orElse("markdown").equals("html");
    Output.of(invocation)
        .write(
            here,
            out -> {
              for (Product product : Products.wanted(base, here)) {
                if (html) {
                  ProductPage.html(product, base, language, out);
                } else {
                  ProductPage.markdown(product, base, language, out);
                }
              }
            });
    return Status.DONE;
  }
}
