package dev.culprit.shell;

import dev.culprit.cache.UserCache;
import dev.culprit.inference.RuleCache;
import dev.culprit.interview.session.SessionFolder;
import dev.culprit.knowledge.KnowledgeCache;
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
    Path cache = UserCache.folder();
    try (SystemConsole system = new SystemConsole()) {
      Settings settings = Settings.of(environment, Path.of(System.getProperty("culprit.home", "")));
      Surroundings surroundings =
          new Surroundings(
              settings,
              system.console(),
              new KeptWorkspaces(RuleCache.in(cache), KnowledgeCache.in(cache)),
              SessionFolder.ofUser(environment, System.getProperty("user.home")));
      CommandPrompt prompt = new CommandPrompt(system::terminal, UserFolder.of(environment));
      return new Program(surroundings).run(List.of(arguments), prompt).code();
    }
  }
}
