package dev.culprit.shell;

import dev.culprit.cache.UserCache;
import dev.culprit.interview.session.SessionFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The command line of Culprit. */
public final class Shell {
  private Shell() {}

  /**
   * Runs one command line, or the prompt when it names no command.
   *
   * @return the exit status of the process
   */
  public static int run(String[] arguments) {
    try (SystemConsole system = new SystemConsole()) {
      Surroundings surroundings = surroundings(system);
      CommandPrompt prompt = new CommandPrompt(system::terminal, UserFolder.of(System.getenv()));
      return new Program(surroundings).run(List.of(arguments), prompt).code();
    }
  }

  /**
   * Opens the prompt where nobody types, and so leaves it at once.
   *
   * @return the exit status of the process
   */
  public static int rehearsePrompt() {
    try (SystemConsole system = new SystemConsole();
        Terminal nobody =
            TerminalBuilder.builder()
                .dumb(true)
                .streams(InputStream.nullInputStream(), OutputStream.nullOutputStream())
                .build()) {
      Surroundings surroundings = surroundings(system);
      CommandPrompt prompt = new CommandPrompt(() -> nobody, UserFolder.of(System.getenv()));
      return prompt.open(new Program(surroundings), surroundings).code();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Surroundings surroundings(SystemConsole system) {
    Map<String, String> environment = System.getenv();
    return new Surroundings(
        Settings.of(environment, Path.of(System.getProperty("culprit.home", ""))),
        system.console(),
        new KeptWorkspaces(Caches.in(UserCache.folder())),
        SessionFolder.ofUser(environment, System.getProperty("user.home")));
  }
}
