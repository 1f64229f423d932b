package dev.culprit.interview;

import dev.culprit.diagnosis.Incident;
import dev.culprit.hypothesis.Answered;
import java.util.List;
import java.util.Optional;

/**
 * Hand over to somebody who knows more.
 *
 * @param incident empty when nothing was found at all
 * @param answers those that led here: that exclude every suspect, or that forbid a solution
 */
public record Escalate(Optional<Incident> incident, Reason reason, List<Answered> answers)
    implements Step {

  /** Why there is nothing left to propose. */
  public enum Reason {
    /** No documented error was seen. */
    NOTHING_FOUND,
    /** The answers exclude every documented cause: one of them is wrong, or the cause is new. */
    CONTRADICTION,
    /** Every solution that fits was tried in vain. */
    NOTHING_HELPED,
    /** What is left to try may destroy something, and it is not known to be safe here. */
    NOT_SAFE
  }
}
