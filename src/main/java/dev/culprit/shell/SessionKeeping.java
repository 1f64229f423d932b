package dev.culprit.shell;

import dev.culprit.interview.Journal;
import dev.culprit.interview.session.Fingerprints;
import dev.culprit.interview.session.SessionFile;
import dev.culprit.interview.session.SessionHead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/** Keeps a session on disk while an interview goes on, where that is possible. */
final class SessionKeeping implements AutoCloseable {
  private final Surroundings here;
  private final Optional<SessionFile> file;

  private SessionKeeping(Surroundings here, Optional<SessionFile> file) {
    this.here = here;
    this.file = file;
  }

  /** Keeps nothing. */
  static SessionKeeping none(Surroundings here) {
    return new SessionKeeping(here, Optional.empty());
  }

  /**
   * Starts a session; one that cannot be written does not keep anybody from a diagnosis. No secret
   * is written.
   *
   * @throws CommandFailure when secrets cannot be told from other text
   */
  static SessionKeeping start(Given given, Surroundings here) {
    Discretion discretion = Discretion.of(here);
    SessionHead head =
        SessionHead.of(
            Instant.now(),
            here.settings().language(),
            given.allRuns(),
            Fingerprints.of(here.settings().knowledge()),
            Fingerprints.of(here.settings().rules()),
            discretion.withoutSecrets(given.observation()));
    try {
      return new SessionKeeping(here, Optional.of(here.sessions().start(head, Instant::now)));
    } catch (IOException e) {
      here.mention(here.say("session.unwritable", here.sessions().folder()));
      return none(here);
    }
  }

  /** Goes on with a session that was kept. */
  static SessionKeeping resume(SessionFile file, Surroundings here) {
    return new SessionKeeping(here, Optional.of(file));
  }

  Journal journal() {
    return file.<Journal>map(journal -> journal).orElse(Journal.NONE);
  }

  /** Says how to come back to an interview that is not at its end. */
  void tellHowToResume() {
    file.ifPresent(
        kept -> {
          String name = kept.file().getFileName().toString().replaceFirst("\\.yaml$", "");
          here.print(here.say("session.kept", name));
        });
  }

  /**
   * Writes a copy of the session.
   *
   * @throws CommandFailure when it cannot be written
   */
  void copyTo(String name) {
    file.ifPresent(
        kept -> {
          try {
            Files.copy(
                kept.file(),
                Path.of(FileNames.expand(name)),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.COPY_ATTRIBUTES);
          } catch (IOException e) {
            throw CommandFailure.file(
                here.say("session.not-copied"),
                name,
                e.getClass().getSimpleName(),
                here.say("output.other"));
          }
        });
  }

  @Override
  public void close() {
    if (file.isPresent()) {
      try {
        file.get().close();
      } catch (IOException e) {
        // Every act is on the disk already.
        return;
      }
    }
  }
}
