package dev.culprit.shell;

import dev.culprit.inference.RuleCache;
import dev.culprit.knowledge.KnowledgeCache;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a command line prints in a pipe, on the project's own knowledge and rules.
 *
 * @param out with line ends as {@code \n}
 */
record ProjectRun(int status, String out, String err) {
  /** Shared, so that knowledge and rules are read once. */
  private static final Workspaces WORKSPACES =
      new KeptWorkspaces(RuleCache.none(), KnowledgeCache.none());

  static ProjectRun of(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new PrintWriter(out),
            new PrintWriter(err),
            InputStream.nullInputStream(),
            false,
            false,
            () -> {
              throw new AssertionError("nobody may be asked");
            });
    Surroundings surroundings =
        new Surroundings(
            Settings.of(Map.of("LANG", "en_US.UTF-8"), Path.of("")),
            console,
            WORKSPACES,
            Trial.SESSIONS);
    int status =
        new Program(surroundings).run(List.of(words), (program, here) -> Status.DONE).code();
    return new ProjectRun(status, plain(out), plain(err));
  }

  private static String plain(StringWriter text) {
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
