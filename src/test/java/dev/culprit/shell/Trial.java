package dev.culprit.shell;

import dev.culprit.interview.session.SessionFolder;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs command lines in this process, on the knowledge of a kettle, and keeps what they print. */
final class Trial {
  static final Path KETTLE = Path.of("src/test/resources/dev/culprit/shell/knowledge");

  /** Shared, so that the rules are compiled once. */
  static final Workspaces WORKSPACES = new KeptWorkspaces(Caches.in(Path.of("target/cache")));

  static final SessionFolder SESSIONS = new SessionFolder(Path.of("target/sessions"));

  static final Settings SETTINGS = settings(KETTLE);

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final PrintWriter printed = new PrintWriter(out);
  private final ScriptedPerson person;
  private final Surroundings surroundings;
  private int status = -1;

  private Trial(
      Settings settings, Workspaces workspaces, SessionFolder sessions, List<String> replies) {
    person = new ScriptedPerson(printed, replies);
    Console console =
        new Console(
            printed,
            new PrintWriter(err),
            InputStream.nullInputStream(),
            false,
            !replies.isEmpty(),
            !replies.isEmpty(),
            () -> person);
    surroundings = new Surroundings(settings, console, workspaces, sessions);
  }

  /** With nobody to ask. */
  static Trial unattended() {
    return new Trial(SETTINGS, WORKSPACES, SESSIONS, List.of());
  }

  /** With a person who replies so, then leaves. */
  static Trial with(String... replies) {
    return new Trial(SETTINGS, WORKSPACES, SESSIONS, List.of(replies));
  }

  /** With a person who replies so, and whose sessions are kept in this folder. */
  static Trial keptIn(Path folder, String... replies) {
    return new Trial(SETTINGS, WORKSPACES, new SessionFolder(folder), List.of(replies));
  }

  /** With this knowledge and nobody to ask. */
  static Trial on(Path knowledge, Workspaces workspaces) {
    return new Trial(settings(knowledge), workspaces, SESSIONS, List.of());
  }

  /** The project's own settings with this knowledge in place of its own. */
  static Settings settings(Path knowledge) {
    Settings own = Settings.of(Map.of("LANG", "en_US.UTF-8"), Path.of(""));
    return new Settings(
        own.language(),
        List.of(knowledge),
        own.rules(),
        own.product(),
        own.quiet(),
        own.colour(),
        own.shippedKnowledge());
  }

  Trial run(String... words) {
    status = new Program(surroundings).run(List.of(words), (program, here) -> Status.DONE).code();
    return this;
  }

  Trial runLine(String line) {
    status = new Program(surroundings).run(line).code();
    return this;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  int status() {
    return status;
  }

  /** Results and the dialogue. */
  String out() {
    printed.flush();
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  /** Messages. */
  String err() {
    return err.toString().replace(System.lineSeparator(), "\n");
  }
}
