package dev.culprit.shell;

import dev.culprit.check.page.CasePage;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import org.springframework.shell.core.command.ExitStatus;

/** {@code culprit knowledge show}: cases as their authors read them. */
final class KnowledgeShow extends ShellCommand {

  KnowledgeShow(Surroundings surroundings) {
    super(
        Declaration.of(
            "knowledge show",
            Group.KNOWLEDGE,
            Arguments.some(
                "CASE...",
                (begun, knowledge) -> knowledge.get().cases().stream().map(ErrorCase::id)),
            Diagnose.OUTPUT),
        surroundings);
  }

  @Override
  ExitStatus run(Invocation invocation, Surroundings here) {
    KnowledgeBase base = here.workspace().knowledge();
    Misuse misuse = new Misuse(here.phrases());
    for (String id : invocation.arguments()) {
      ErrorCase shown =
          base.errorCase(id)
              .orElseThrow(
                  () ->
                      misuse.unknownId(
                          "case.unknown", id, base.cases().stream().map(ErrorCase::id).toList()));
      Output output = Output.of(invocation);
      output.write(
          here,
          out -> CasePage.write(shown, base, here.settings().language(), output.style(here), out));
    }
    return Status.DONE;
  }
}
