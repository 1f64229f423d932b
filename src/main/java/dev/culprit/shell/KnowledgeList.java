package dev.culprit.shell;

import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Product;
import dev.culprit.text.Language;
import java.util.List;
import org.springframework.shell.core.command.ExitStatus;

/** {@code culprit knowledge list}: the documented errors, by product and stage. */
final class KnowledgeList extends ShellCommand {

  private static final Option SUMMARY = Option.flag("summary");

  KnowledgeList(Surroundings surroundings) {
    super(Declaration.of("knowledge list", Group.KNOWLEDGE, Arguments.NONE, SUMMARY), surroundings);
  }

  @Override
  ExitStatus run(Invocation invocation, Surroundings here) {
    KnowledgeBase base = here.workspace().knowledge();
    Language language = here.settings().language();
    if (invocation.has(SUMMARY)) {
      Products.wanted(base, here)
          .forEach(product -> here.print(KnowledgeSummary.of(base, product, here)));
      return Status.DONE;
    }
    for (Product product : Products.wanted(base, here)) {
      here.print(product.title().in(language));
      for (Product.Stage stage : product.stages()) {
        List<ErrorCase> cases =
            base.cases().stream()
                .filter(seen -> seen.product().equals(product.id()))
                .filter(seen -> seen.stage().equals(stage.id()))
                .toList();
        if (!cases.isEmpty()) {
          here.print("");
          here.print(stage.title().in(language));
          Columns columns = new Columns();
          cases.forEach(seen -> columns.row(seen.id(), title(seen, here)));
          here.print(columns.in(here.width()).stripTrailing());
        }
      }
    }
    return Status.DONE;
  }

  private static String title(ErrorCase seen, Surroundings here) {
    String title = seen.title().in(here.settings().language());
    return seen.isNoise() ? here.say("list.harmless", title) : title;
  }
}
