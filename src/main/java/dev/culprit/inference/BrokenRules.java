package dev.culprit.inference;

import dev.culprit.text.Problem;

/** The rules cannot conclude anything; the problem says why and what to do. */
public final class BrokenRules extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  BrokenRules(Problem problem) {
    super(problem.oneLine());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
