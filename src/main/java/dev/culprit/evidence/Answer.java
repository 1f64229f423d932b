package dev.culprit.evidence;

/** What a person answered. "Don't know" is the choice {@link #UNKNOWN} and says nothing. */
public record Answer(String question, String choice) {
  public static final String UNKNOWN = "unknown";

  public boolean isKnown() {
    return !choice.equals(UNKNOWN);
  }
}
