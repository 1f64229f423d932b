package dev.culprit.report.page;

/**
 * How text looks on a terminal or in a pipe. Colours only repeat what words and carets say too;
 * they are those of the sixteen that can be read on light and on dark.
 *
 * @param width in cells
 */
public record Style(int width, boolean colour) {
  private static final int NARROWEST = 20;
  private static final String RESET = "\u001b[0m";

  public Style {
    width = Math.max(width, NARROWEST);
  }

  /** Text alone. */
  public static Style plain(int width) {
    return new Style(width, false);
  }

  /** Text with ANSI colours. */
  public static Style ansi(int width) {
    return new Style(width, true);
  }

  String mark(String text) {
    return paint("1;31", text);
  }

  String paint(Words.Kind kind, String text) {
    return switch (kind) {
      case PLAIN -> text;
      case STRONG, HEADING -> paint("1", text);
      case CODE -> paint("36", text);
      case PLACE, LINK -> paint("35", text);
      case DANGER -> paint("1;31", text);
    };
  }

  private String paint(String codes, String text) {
    return colour && !text.isEmpty() ? "\u001b[" + codes + "m" + text + RESET : text;
  }
}
