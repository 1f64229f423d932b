package dev.culprit.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A fixed text that a line must hold, in this spelling, for a pattern to match.
 *
 * @param text in lower case when case does not matter
 * @param fold whether upper and lower case are the same; then all of it is ASCII
 */
record Literal(String text, boolean fold) {
  static Literal of(String text, boolean fold) {
    return new Literal(fold ? text.toLowerCase(Locale.ROOT) : text, fold);
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  int length() {
    return bytes().length;
  }
}
