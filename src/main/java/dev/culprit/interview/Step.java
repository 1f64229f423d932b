package dev.culprit.interview;

import java.util.Optional;

/** What the interview proposes next. */
public sealed interface Step permits Ask, Try, Escalate, Finished {

  /** Names a question or a solution among all steps; empty for the other steps. */
  default Optional<String> key() {
    return Optional.empty();
  }
}
