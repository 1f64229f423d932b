package dev.culprit.evidence.printout;

/** A line of a text. What every form asks of it is found out once. */
final class TextLine {
  /** No name of a field is longer. */
  private static final int LONGEST_NAME = 60;

  private final int number;
  private final String given;
  private final String text;
  private final String label;
  private final String key;
  private final boolean columns;

  /**
   * @param number among the lines of the text, from 0
   * @param given as it stands there
   * @param text without colours and the marks of a quotation
   */
  TextLine(int number, String given, String text) {
    this.number = number;
    this.given = given;
    this.text = text;
    int colon = text.indexOf(':');
    this.label = colon < 0 || colon > LONGEST_NAME ? "" : text.substring(0, colon).strip();
    this.key = Form.plain(label);
    this.columns = text.indexOf('|') >= 0 || text.indexOf("  ") >= 0 || text.indexOf('\t') >= 0;
  }

  int number() {
    return number;
  }

  String given() {
    return given;
  }

  String text() {
    return text;
  }

  /** What stands before its first colon; empty where no field's name can. */
  String label() {
    return label;
  }

  /** The label without what differs from one spelling to another. */
  String key() {
    return key;
  }

  /** What stands after its first colon. */
  String value() {
    return text.substring(text.indexOf(':') + 1).strip();
  }

  /** Whether it may have columns: most lines of a log have none. */
  boolean hasColumns() {
    return columns;
  }
}
