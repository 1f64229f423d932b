package dev.culprit.shell;

import org.springframework.shell.core.command.ExitStatus;

/** {@code culprit start}: from an error that a person saw, without a log. */
final class Start extends ShellCommand {

  Start(Surroundings surroundings) {
    super(
        Declaration.of(
            "start",
            Group.TROUBLESHOOTING,
            Arguments.NONE,
            Diagnose.FORMAT,
            Diagnose.OUTPUT,
            Diagnose.SAVE,
            Masking.NO_REDACT,
            Masking.MAP),
        surroundings);
  }

  @Override
  ExitStatus run(Invocation invocation, Surroundings here) {
    Workspace workspace = here.workspace();
    Investigation investigation = new Investigation(here, invocation, workspace);
    if (!investigation.mayAsk()) {
      throw CommandFailure.usage(here.say("start.no-terminal"), "", here.say("start.name-a-log"));
    }
    return new ErrorPicker(here, workspace.knowledge())
        .pick()
        .map(investigation::conclude)
        .orElse(Status.NOTHING_FOUND);
  }
}
