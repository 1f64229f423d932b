package dev.culprit.hypothesis;

/**
 * A question has an answer, given by a person or by evidence.
 *
 * @param because {@code person}, or the id of the signature or context value that answers
 */
public record Answered(String question, String choice, String because) {
  public static final String PERSON = "person";
}
