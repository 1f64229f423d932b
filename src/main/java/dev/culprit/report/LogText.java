package dev.culprit.report;

import dev.culprit.report.redaction.Edits;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Log text made safe to look at. A log is written by machines that may be hostile: it must neither
 * steer the terminal nor seem to say what it does not. Colours vanish, other characters that cannot
 * be seen are shown by their number.
 */
public final class LogText {
  /** CSI, OSC and two-character sequences of ECMA-48. */
  private static final Pattern ESCAPE_SEQUENCE =
      Pattern.compile(
          "(?:\u001b\\[|\u009b)[0-?]*[ -/]*[@-~]"
              + "|\u001b\\][^\u0007\u001b]*(?:\u0007|\u001b\\\\)"
              + "|\u001b[@-Z\\\\^_]");

  private LogText() {}

  /** The same diagnosis with everything that was observed made safe. */
  static Diagnosed cleaned(Diagnosed diagnosed) {
    return new Rewriting(LogText::edits).of(diagnosed);
  }

  /** A text made safe. */
  public static String safe(String text) {
    return edits(text).apply(text);
  }

  static Edits edits(String text) {
    if (text.codePoints().allMatch(LogText::isVisible)) {
      return Edits.NONE;
    }
    Edits edits = new Edits();
    Matcher escape = ESCAPE_SEQUENCE.matcher(text);
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      int length = Character.charCount(character);
      if (!isVisible(character)) {
        if (escape.region(at, text.length()).lookingAt()) {
          length = escape.end() - at;
          edits.replace(at, at + length, "");
        } else {
          edits.replace(at, at + length, shown(character));
        }
      }
      at += length;
    }
    return edits;
  }

  private static String shown(int character) {
    boolean blank = character == '\t' || character == '\n' || character == '\r';
    return blank ? " " : String.format("<U+%04X>", character);
  }

  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE ->
          false;
      default -> true;
    };
  }
}
