package dev.culprit.hypothesis;

import dev.culprit.knowledge.Verdict;
import java.util.Objects;

/** It is documented what this clue says about a cause. */
public record ClueEffect(String signature, Verdict verdict, String cause) {
  @Override
  public boolean equals(Object other) {
    return other instanceof ClueEffect that
        && verdict == that.verdict
        && Objects.equals(signature, that.signature)
        && Objects.equals(cause, that.cause);
  }

  @Override
  public int hashCode() {
    return Objects.hash(signature, verdict, cause);
  }
}
