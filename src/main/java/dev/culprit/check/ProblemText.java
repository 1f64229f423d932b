package dev.culprit.check;

import dev.culprit.text.Language;
import dev.culprit.text.Phrases;
import dev.culprit.text.Problem;
import java.io.IOException;

/** Tells a problem in five slots: what, where, the offending line with a caret, why, and help. */
public final class ProblemText {
  /** More of a line would wrap on most terminals, and the caret would lose its place. */
  private static final int WIDTH = 100;

  private ProblemText() {}

  /**
   * Writes one problem, ended by an empty line.
   *
   * @throws IOException when it can not be written
   */
  public static void write(Problem problem, Language language, Appendable out) throws IOException {
    Phrases phrases = Phrases.of(ProblemText.class, language);
    String severity = phrases.say(problem.isError() ? "error" : "warning");
    out.append(phrases.say("slot", severity, problem.what().in(language))).append('\n');
    if (!problem.where().file().isEmpty()) {
      out.append("  --> ").append(problem.where().toString()).append('\n');
    }
    if (!problem.snippet().isBlank()) {
      snippet(problem, out);
    }
    slot("why", problem.why().in(language), phrases, out);
    slot("help", problem.help().in(language), phrases, out);
    out.append('\n');
  }

  private static void snippet(Problem problem, Appendable out) throws IOException {
    String number = String.valueOf(problem.where().line());
    String margin = " ".repeat(number.length());
    String line = visible(problem.snippet());
    int caret = Math.max(0, Math.min(problem.where().column() - 1, line.length()));
    int from = line.length() <= WIDTH ? 0 : Math.max(0, caret - WIDTH / 2);
    int to = Math.min(line.length(), from + WIDTH);
    String before = from > 0 ? "…" : "";
    String after = to < line.length() ? "…" : "";
    out.append("  ").append(margin).append(" |\n");
    out.append("  ").append(number).append(" | ");
    out.append(before).append(line, from, to).append(after).append('\n');
    if (problem.where().column() > 0) {
      out.append("  ").append(margin).append(" | ");
      out.append(" ".repeat(before.length() + caret - from)).append("^\n");
    }
  }

  /** A control character could steer the terminal; each is shown as its picture, of one column. */
  private static String visible(String line) {
    StringBuilder visible = new StringBuilder();
    for (char character : line.toCharArray()) {
      if (character == '\t') {
        visible.append(' ');
      } else if (character < ' ') {
        visible.append((char) ('\u2400' + character));
      } else {
        visible.append(Character.isISOControl(character) ? '\uFFFD' : character);
      }
    }
    return visible.toString();
  }

  private static void slot(String key, String words, Phrases phrases, Appendable out)
      throws IOException {
    if (!words.isEmpty()) {
      out.append("  ").append(phrases.say("slot", phrases.say(key), words)).append('\n');
    }
  }
}
