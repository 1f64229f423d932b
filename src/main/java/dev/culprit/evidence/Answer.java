package dev.culprit.evidence;

import java.util.Objects;

/** What a person answered. "Don't know" is the choice {@link #UNKNOWN} and says nothing. */
public record Answer(String question, String choice) {
  public static final String UNKNOWN = "unknown";

  public boolean isKnown() {
    return !choice.equals(UNKNOWN);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Answer that
        && Objects.equals(question, that.question)
        && Objects.equals(choice, that.choice);
  }

  @Override
  public int hashCode() {
    return Objects.hash(question, choice);
  }
}
