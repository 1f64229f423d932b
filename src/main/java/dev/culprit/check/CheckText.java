package dev.culprit.check;

import dev.culprit.text.Problem;
import java.io.IOException;
import java.util.List;

/** Tells people what came of a check. */
public final class CheckText {
  private CheckText() {}

  /**
   * Writes every problem and one line that counts.
   *
   * @throws IOException when it can not be written
   */
  public static void write(CheckReport report, Appendable out) throws IOException {
    List<Problem> problems = report.problems();
    for (Problem problem : problems) {
      ProblemText.write(problem, out);
    }
    long errors = problems.stream().filter(Problem::isError).count();
    out.append(counted(report.claims().size(), "claim")).append(" checked");
    if (problems.isEmpty()) {
      out.append(": all hold.\n");
    } else {
      out.append(": ")
          .append(counted(errors, "error"))
          .append(", ")
          .append(counted(problems.size() - errors, "warning"))
          .append(".\n");
    }
  }

  private static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
