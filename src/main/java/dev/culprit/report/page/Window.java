package dev.culprit.report.page;

/**
 * As much of a long line as there is room for, around its matched part. What was cut shows as
 * {@link #CUT}, which no one takes for a part of the log.
 */
public record Window(String text, int from, int to) {
  public static final String CUT = "[...]";

  /** The line itself when it has no more characters than {@code room}. */
  public static Window around(String text, int from, int to, int room) {
    if (text.length() <= room) {
      return new Window(text, from, to);
    }
    int inside = Math.max(room - 2 * CUT.length(), 1);
    int spare = Math.max(inside - (to - from), 0);
    int start = Math.max(0, Math.min(from - spare / 3, text.length() - inside));
    int end = Math.min(text.length(), start + inside);
    start = wholeCharacter(text, start);
    end = wholeCharacter(text, end);
    String before = start > 0 ? CUT : "";
    String after = end < text.length() ? CUT : "";
    int shift = before.length() - start;
    return new Window(
        before + text.substring(start, end) + after,
        Math.min(Math.max(from, start), end) + shift,
        Math.min(Math.max(to, start), end) + shift);
  }

  private static int wholeCharacter(String text, int at) {
    boolean split =
        at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return split ? at - 1 : at;
  }
}
