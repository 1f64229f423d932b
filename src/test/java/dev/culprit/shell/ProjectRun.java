package dev.culprit.shell;

import dev.culprit.interview.session.SessionFolder;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a command line prints, in a pipe or to a person who replies, on the project's own knowledge
 * and rules.
 *
 * @param out with line ends as {@code \n}
 */
record ProjectRun(int status, String out, String err) {
  /** Shared, so that knowledge and rules are read once. */
  private static final Workspaces WORKSPACES = new KeptWorkspaces(Caches.none());

  private static final Settings OWN = Settings.of(Map.of("LANG", "en_US.UTF-8"), Path.of(""));

  static ProjectRun of(String... words) {
    return on(OWN, words);
  }

  /** With other settings, and nobody to ask. */
  static ProjectRun on(Settings settings, String... words) {
    return run(
        settings,
        Trial.SESSIONS,
        false,
        false,
        printed -> {
          throw new AssertionError("nobody may be asked");
        },
        words);
  }

  /** What it prints on a terminal that is 80 columns wide, to nobody who could be asked. */
  static ProjectRun atTerminal(String... words) {
    return run(
        OWN, Trial.SESSIONS, true, false, printed -> new ScriptedPerson(printed, List.of()), words);
  }

  /** With a person who replies so, then leaves. */
  static ProjectRun with(SessionFolder sessions, List<String> replies, String... words) {
    return run(OWN, sessions, false, true, printed -> new ScriptedPerson(printed, replies), words);
  }

  private static ProjectRun run(
      Settings settings,
      SessionFolder sessions,
      boolean terminal,
      boolean attended,
      Function<PrintWriter, Conversation> person,
      String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    PrintWriter printed = new PrintWriter(out);
    Supplier<Conversation> once = once(() -> person.apply(printed));
    Console console =
        new Console(
            printed,
            new PrintWriter(err),
            InputStream.nullInputStream(),
            terminal,
            attended,
            attended,
            once);
    Surroundings surroundings = new Surroundings(settings, console, WORKSPACES, sessions);
    int status =
        new Program(surroundings).run(List.of(words), (program, here) -> Status.DONE).code();
    return new ProjectRun(status, plain(out), plain(err));
  }

  private static Supplier<Conversation> once(Supplier<Conversation> person) {
    Conversation[] there = new Conversation[1];
    return () -> there[0] == null ? there[0] = person.get() : there[0];
  }

  private static String plain(StringWriter text) {
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
