package dev.culprit.shell;

import dev.culprit.interview.session.SessionFolder;
import dev.culprit.report.page.Style;
import dev.culprit.text.Phrases;
import dev.culprit.text.Problem;
import java.util.List;

/**
 * What a command finds around it.
 *
 * @param workspaces gives the knowledge and rules that the settings name
 * @param sessions where interviews are kept
 */
record Surroundings(
    Settings settings, Console console, Workspaces workspaces, SessionFolder sessions) {
  private static final int WIDTH_WITHOUT_TERMINAL = 80;
  private static final int MOST_READABLE_WIDTH = 120;

  Surroundings with(Invocation invocation) {
    return new Surroundings(settings.with(invocation), console, workspaces, sessions);
  }

  Phrases phrases() {
    return Phrases.of(Surroundings.class, settings.language());
  }

  String say(String key, Object... arguments) {
    return phrases().say(key, arguments);
  }

  /** The knowledge and rules of these settings. */
  Workspace workspace() {
    return workspaces.of(this);
  }

  /** How many columns a text may take. */
  int width() {
    int columns =
        console.terminal() ? console.conversation().get().width() : WIDTH_WITHOUT_TERMINAL;
    return Math.min(columns, MOST_READABLE_WIDTH);
  }

  /** How text on standard output looks. */
  Style style() {
    return new Style(width(), console.terminal() && settings.colour());
  }

  void print(String line) {
    console.out().println(line);
  }

  /** Tells something beside the result, unless messages are unwanted. */
  void mention(String line) {
    if (!settings.quiet()) {
      console.err().println(line);
      console.err().flush();
    }
  }

  /** Tells what is wrong, one line each. */
  void tell(List<Problem> problems) {
    problems.forEach(problem -> console.err().println(problem.oneLine(settings.language())));
    console.err().flush();
  }
}
