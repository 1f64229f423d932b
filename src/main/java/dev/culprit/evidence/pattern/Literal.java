package dev.culprit.evidence.pattern;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A fixed text that a line must hold, in this spelling, for a pattern to match.
 *
 * @param text in lower case when case does not matter
 * @param fold whether upper and lower case are the same; then all of it is ASCII
 */
public record Literal(String text, boolean fold) {
  static Literal of(String text, boolean fold) {
    return new Literal(fold ? text.toLowerCase(Locale.ROOT) : text, fold);
  }

  /** The text in UTF-8. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** How many bytes it has. */
  public int length() {
    return bytes().length;
  }
}
