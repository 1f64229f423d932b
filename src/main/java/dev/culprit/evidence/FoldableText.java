package dev.culprit.evidence;

import java.util.Locale;

/** A text that is put into lower case when somebody asks, and only once. */
final class FoldableText {
  private final String text;
  private String lower;

  FoldableText(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  String lower() {
    if (lower == null) {
      lower = text.toLowerCase(Locale.ROOT);
    }
    return lower;
  }
}
