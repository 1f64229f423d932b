package dev.culprit.check;

import dev.culprit.text.Language;
import dev.culprit.text.Phrases;
import dev.culprit.text.Problem;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** Tells people what came of a check. */
public final class CheckText {
  private CheckText() {}

  /**
   * Writes every problem and one line that counts. Errors come last, where a terminal shows them.
   *
   * @throws IOException when it can not be written
   */
  public static void write(CheckReport report, Language language, Appendable out)
      throws IOException {
    List<Problem> problems =
        report.problems().stream().sorted(Comparator.comparing(Problem::isError)).toList();
    for (Problem problem : problems) {
      ProblemText.write(problem, language, out);
    }
    long errors = problems.stream().filter(Problem::isError).count();
    out.append(
            Phrases.of(CheckText.class, language)
                .say(
                    problems.isEmpty() ? "checked.sound" : "checked.broken",
                    report.claims().size(),
                    errors,
                    problems.size() - errors))
        .append('\n');
  }
}
