package dev.culprit.interview.session;

import dev.culprit.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The folder that holds a user's sessions. */
public record SessionFolder(Path folder) {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss").withZone(ZoneOffset.UTC);

  /**
   * What a folder holds.
   *
   * @param sessions the latest first
   * @param problems files that are no sessions, or damaged ones
   */
  public record Contents(List<SavedSession> sessions, List<Problem> problems) {}

  /**
   * The user's own: {@code CULPRIT_SESSIONS} if set, else {@code culprit/sessions} in {@code
   * XDG_STATE_HOME}, {@code LOCALAPPDATA} (Windows) or {@code ~/.local/state}.
   *
   * @param environment of the process
   * @param home of the user
   */
  public static SessionFolder ofUser(Map<String, String> environment, String home) {
    String own = environment.getOrDefault("CULPRIT_SESSIONS", "");
    if (!own.isBlank()) {
      return new SessionFolder(Path.of(own));
    }
    String xdg = environment.getOrDefault("XDG_STATE_HOME", "");
    String local = environment.getOrDefault("LOCALAPPDATA", "");
    Path state =
        !xdg.isBlank()
            ? Path.of(xdg)
            : !local.isBlank() ? Path.of(local) : Path.of(home, ".local", "state");
    return new SessionFolder(state.resolve("culprit").resolve("sessions"));
  }

  /** Starts a session, named after the time it starts. */
  public SessionFile start(SessionHead head, Supplier<Instant> clock) throws IOException {
    return SessionFile.start(folder, NAME.format(head.started()), head, clock);
  }

  /** All sessions there are. */
  public Contents contents() {
    List<SavedSession> sessions = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : files()) {
      try {
        sessions.add(SavedSession.read(file));
      } catch (UnreadableSessionException e) {
        problems.add(e.problem());
      }
    }
    sessions.sort(
        Comparator.comparing((SavedSession session) -> session.head().started())
            .thenComparing(SavedSession::file)
            .reversed());
    return new Contents(sessions, problems);
  }

  /** The file of the session of this name, or the one at this path; empty when there is none. */
  public Optional<Path> find(String name) {
    return Stream.of(Path.of(name), folder.resolve(name), folder.resolve(name + ".yaml"))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
