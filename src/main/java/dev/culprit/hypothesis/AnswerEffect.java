package dev.culprit.hypothesis;

import dev.culprit.knowledge.Verdict;
import java.util.Objects;

/** It is documented what this answer says about a cause. */
public record AnswerEffect(String question, String choice, Verdict verdict, String cause) {
  @Override
  public boolean equals(Object other) {
    return other instanceof AnswerEffect that
        && verdict == that.verdict
        && Objects.equals(question, that.question)
        && Objects.equals(choice, that.choice)
        && Objects.equals(cause, that.cause);
  }

  @Override
  public int hashCode() {
    return Objects.hash(question, choice, verdict, cause);
  }
}
