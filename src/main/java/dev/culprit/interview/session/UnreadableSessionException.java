package dev.culprit.interview.session;

import dev.culprit.text.Problem;

/** A session file that is damaged beyond its last line, or cannot be opened. */
public final class UnreadableSessionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  UnreadableSessionException(Problem problem) {
    super(problem.oneLine());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
