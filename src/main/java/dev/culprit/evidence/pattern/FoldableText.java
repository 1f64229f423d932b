package dev.culprit.evidence.pattern;

import java.util.Locale;

/** A text that is put into lower case when somebody asks, and only once. */
public final class FoldableText {
  private final String text;
  private String lower;

  public FoldableText(String text) {
    this.text = text;
  }

  /** The text as it stands. */
  public String text() {
    return text;
  }

  String lower() {
    if (lower == null) {
      lower = text.toLowerCase(Locale.ROOT);
    }
    return lower;
  }
}
