package dev.culprit.shell;

import dev.culprit.interview.session.SavedSession;
import dev.culprit.interview.session.SessionFolder;
import dev.culprit.interview.session.UnreadableSessionException;
import java.nio.file.Path;
import java.util.List;

/** The sessions that a user kept, by the name a command line gives. */
final class KeptSessions {
  private KeptSessions() {}

  /**
   * @param names one, or none for the latest session
   * @throws CommandFailure when there is none, or it cannot be read
   */
  static SavedSession named(List<String> names, Surroundings here) {
    SessionFolder folder = here.sessions();
    if (names.isEmpty()) {
      return folder.contents().sessions().stream()
          .findFirst()
          .orElseThrow(
              () ->
                  CommandFailure.usage(
                      here.say("sessions.none"), "", here.say("sessions.start-one")));
    }
    String name = FileNames.expand(names.get(0));
    Path file =
        folder
            .find(name)
            .orElseThrow(
                () ->
                    CommandFailure.file(
                        here.say("sessions.unknown"), name, "", here.say("sessions.see")));
    try {
      return SavedSession.read(file);
    } catch (UnreadableSessionException e) {
      throw new CommandFailure(Status.WRONG_USAGE, List.of(e.problem()));
    }
  }
}
