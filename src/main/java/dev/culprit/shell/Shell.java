package dev.culprit.shell;

import dev.culprit.inference.RuleCache;
import dev.culprit.interview.session.SessionFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The command line of Culprit. */
public final class Shell {
  private Shell() {}

  /**
   * Runs one command line, or the prompt when it names no command.
   *
   * @return the exit status of the process
   */
  public static int run(String[] arguments) {
    Map<String, String> environment = System.getenv();
    try (SystemConsole system = new SystemConsole()) {
      Settings settings = Settings.of(environment, Path.of(System.getProperty("culprit.home", "")));
      Surroundings surroundings =
          new Surroundings(
              settings,
              system.console(),
              new KeptWorkspaces(RuleCache.inUserFolder()),
              SessionFolder.ofUser(environment, System.getProperty("user.home")));
      CommandPrompt prompt = new CommandPrompt(system::terminal, UserFolder.of(environment));
      return new Program(surroundings).run(List.of(arguments), prompt).code();
    }
  }
}
