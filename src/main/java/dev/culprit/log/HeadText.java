package dev.culprit.log;

import java.util.regex.Pattern;

/** Takes off a line's beginning what only a screen needs: colours and progress bars. */
final class HeadText {
  private static final Pattern PROGRESS =
      Pattern.compile("^\\s*+\\d{1,3}%\\s*+\\[[=> .#-]*+]\\s*+");

  private HeadText() {}

  static String clean(String head) {
    String text = Fields.withoutColours(head);
    if (!text.isEmpty() && text.charAt(0) == '\uFEFF') {
      text = text.substring(1);
    }
    return text.indexOf('%') < 0 ? text : PROGRESS.matcher(text).replaceFirst("");
  }
}
