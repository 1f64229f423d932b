package dev.culprit.shell;

import dev.culprit.interview.session.SavedSession;
import dev.culprit.interview.session.SessionFolder;
import dev.culprit.text.Place;
import java.util.stream.Collectors;
import org.springframework.shell.core.command.ExitStatus;

/** {@code culprit sessions}: the interviews that were begun, the latest first. */
final class SessionsList extends ShellCommand {

  SessionsList(Surroundings surroundings) {
    super(Declaration.of("sessions", Group.TROUBLESHOOTING, Arguments.NONE), surroundings);
  }

  @Override
  ExitStatus run(Invocation invocation, Surroundings here) {
    SessionFolder.Contents contents = here.sessions().contents();
    here.tell(contents.problems());
    if (contents.sessions().isEmpty()) {
      here.print(here.say("sessions.none"));
      return Status.DONE;
    }
    Columns columns = new Columns();
    for (SavedSession session : contents.sessions()) {
      String name = session.file().getFileName().toString().replaceFirst("\\.yaml$", "");
      String inputs =
          session.head().inputs().stream()
              .map(input -> Place.shown(input.path(), here.settings().language()))
              .collect(Collectors.joining(", "));
      columns.row(
          name,
          here.say(
              "sessions.row",
              inputs.isEmpty() ? here.say("sessions.no-log") : inputs,
              session.acts().size()));
    }
    here.print(columns.in(here.width()).stripTrailing());
    return Status.DONE;
  }
}
