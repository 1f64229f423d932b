package dev.culprit.shell;

import dev.culprit.knowledge.Cause;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.report.DocumentationPage;
import dev.culprit.report.page.Page;
import dev.culprit.report.page.TextPrinter;
import dev.culprit.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.shell.core.command.ExitStatus;

/** {@code culprit explain}: what is documented about a case or a cause. */
final class Explain extends ShellCommand {

  Explain(Surroundings surroundings) {
    super(
        Declaration.of(
            "explain",
            Group.TROUBLESHOOTING,
            Arguments.some("CASE|CAUSE", (begun, knowledge) -> ids(knowledge.get())),
            Diagnose.OUTPUT),
        surroundings);
  }

  @Override
  ExitStatus run(Invocation invocation, Surroundings here) {
    KnowledgeBase base = here.workspace().knowledge();
    List<Page> pages = invocation.arguments().stream().map(id -> page(id, base, here)).toList();
    Output output = Output.of(invocation);
    output.write(
        here,
        out -> {
          for (Page page : pages) {
            out.append(TextPrinter.print(page, output.style(here)));
          }
        });
    return Status.DONE;
  }

  private static Page page(String id, KnowledgeBase base, Surroundings here) {
    Language language = here.settings().language();
    Optional<ErrorCase> errorCase = base.errorCase(id);
    if (errorCase.isPresent()) {
      return DocumentationPage.of(errorCase.get(), base, language);
    }
    Optional<Cause> cause = base.cause(id);
    if (cause.isPresent()) {
      return DocumentationPage.of(cause.get(), base, language);
    }
    throw new Misuse(here.phrases()).unknownId("explain.unknown", id, ids(base).toList());
  }

  private static Stream<String> ids(KnowledgeBase base) {
    return Stream.concat(
        base.cases().stream().map(ErrorCase::id), base.causes().stream().map(Cause::id));
  }
}
