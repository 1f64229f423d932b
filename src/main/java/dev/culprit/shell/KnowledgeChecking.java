package dev.culprit.shell;

import dev.culprit.check.CheckJson;
import dev.culprit.check.CheckJunit;
import dev.culprit.check.CheckReport;
import dev.culprit.check.CheckText;
import dev.culprit.check.KnowledgeCheck;
import dev.culprit.text.Language;
import java.util.List;
import org.springframework.shell.core.command.ExitStatus;

/** {@code culprit knowledge check}: puts all that knowledge and rules claim to the proof. */
final class KnowledgeChecking extends ShellCommand {
  private static final Option FORMAT =
      Option.oneOf("format", List.of("text", "json", "junit")).withLetter('f');

  KnowledgeChecking(Surroundings surroundings) {
    super(
        Declaration.of("knowledge check", Group.KNOWLEDGE, Arguments.NONE, FORMAT, Diagnose.OUTPUT),
        surroundings);
  }

  @Override
  ExitStatus run(Invocation invocation, Surroundings here) {
    Workspace workspace = here.workspaces().asTheyAre(here);
    CheckReport report = new KnowledgeCheck(workspace.rules()).check(workspace.loaded());
    Language language = here.settings().language();
    Output.of(invocation)
        .write(
            here,
            out -> {
              switch (invocation.value(FORMAT).orElse("text")) {
                case "json" -> CheckJson.write(report, language, out);
                case "junit" -> CheckJunit.write(report, language, out);
                default -> CheckText.write(report, language, out);
              }
            });
    return report.isSound() ? Status.DONE : Status.BROKEN_KNOWLEDGE;
  }
}
