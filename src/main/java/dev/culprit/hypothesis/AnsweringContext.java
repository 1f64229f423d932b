package dev.culprit.hypothesis;

import java.util.Objects;

/** This context value meets a documented condition that answers this question. */
public record AnsweringContext(String question, String choice, String context, String value) {
  @Override
  public boolean equals(Object other) {
    return other instanceof AnsweringContext that
        && Objects.equals(question, that.question)
        && Objects.equals(choice, that.choice)
        && Objects.equals(context, that.context)
        && Objects.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(question, choice, context, value);
  }
}
