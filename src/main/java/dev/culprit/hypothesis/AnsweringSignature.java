package dev.culprit.hypothesis;

import java.util.Objects;

/** It is documented that this signature, when it matched, answers this question. */
public record AnsweringSignature(String question, String choice, String signature) {
  @Override
  public boolean equals(Object other) {
    return other instanceof AnsweringSignature that
        && Objects.equals(question, that.question)
        && Objects.equals(choice, that.choice)
        && Objects.equals(signature, that.signature);
  }

  @Override
  public int hashCode() {
    return Objects.hash(question, choice, signature);
  }
}
