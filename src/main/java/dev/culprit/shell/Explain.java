package dev.culprit.shell;

import dev.culprit.knowledge.Cause;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.report.Documentation;
import dev.culprit.text.Language;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.shell.core.command.ExitStatus;

/** {@code culprit explain}: what is documented about a case or a cause. */
final class Explain extends ShellCommand {
  private static final Option FORMAT =
      Option.oneOf("format", List.of("text", "markdown", "html")).withLetter('f');

  Explain(Surroundings surroundings) {
    super(
        Declaration.of(
            "explain",
            Group.TROUBLESHOOTING,
            Arguments.some("CASE|CAUSE", (begun, knowledge) -> ids(knowledge.get())),
            FORMAT,
            Diagnose.OUTPUT),
        surroundings);
  }

  @Override
  ExitStatus run(Invocation invocation, Surroundings here) {
    List<Documentation> found =
        invocation.arguments().stream().map(id -> documentation(id, here)).toList();
    String format = invocation.value(FORMAT).orElse("text");
    if (found.size() > 1 && format.equals("html")) {
      throw CommandFailure.usage(
          here.say("explain.one-page-each"), "", here.say("explain.name-one"));
    }
    Language language = here.settings().language();
    Output output = Output.of(invocation);
    output.write(
        here,
        out -> {
          for (Documentation one : found) {
            out.append(
                switch (format) {
                  case "html" -> one.html(language);
                  case "markdown" -> one.markdown(language);
                  default -> one.text(language, output.style(here));
                });
          }
        });
    return Status.DONE;
  }

  private static Documentation documentation(String id, Surroundings here) {
    KnowledgeBase base = here.workspace().knowledge();
    return Documentation.of(base, id)
        .orElseThrow(
            () -> new Misuse(here.phrases()).unknownId("explain.unknown", id, ids(base).toList()));
  }

  private static Stream<String> ids(KnowledgeBase base) {
    return Stream.concat(
        base.cases().stream().map(ErrorCase::id), base.causes().stream().map(Cause::id));
  }
}
