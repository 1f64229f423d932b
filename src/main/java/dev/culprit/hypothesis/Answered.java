package dev.culprit.hypothesis;

import java.util.Objects;

/**
 * A question has an answer, given by a person or by evidence.
 *
 * @param because {@code person}, or the id of the signature or context value that answers
 */
public record Answered(String question, String choice, String because) {
  public static final String PERSON = "person";

  @Override
  public boolean equals(Object other) {
    return other instanceof Answered that
        && Objects.equals(question, that.question)
        && Objects.equals(choice, that.choice)
        && Objects.equals(because, that.because);
  }

  @Override
  public int hashCode() {
    return Objects.hash(question, choice, because);
  }
}
