package dev.culprit.check;

import dev.culprit.text.Problem;
import java.util.List;

/**
 * One thing that the knowledge claims and that was put to the proof.
 *
 * @param subject id of the case, cause, question or product it is about, or a file
 * @param sentence what is claimed, unique for the subject
 * @param problems why it does not hold; without an error among them it holds
 */
public record Claim(String subject, String sentence, List<Problem> problems) {
  public Claim {
    problems = List.copyOf(problems);
  }

  public boolean holds() {
    return problems.stream().noneMatch(Problem::isError);
  }
}
