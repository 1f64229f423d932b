package dev.culprit.inference;

import dev.culprit.text.Problem;
import java.util.List;

/**
 * What came of reading rules.
 *
 * @param rules null when there is a problem: with a part of the rules, conclusions would be wrong
 * @param problems everything that is wrong, in order of file and line
 */
public record LoadedRules(Rules rules, List<Problem> problems) {
  public LoadedRules {
    problems = List.copyOf(problems);
  }
}
