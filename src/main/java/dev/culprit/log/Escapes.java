package dev.culprit.log;

/** The escapes that loggers and JSON write inside quotes. */
public final class Escapes {
  private Escapes() {}

  /**
   * The text with its escapes resolved: <code>\" \\ \/ \n \r \t \b \f \&#117;XXXX \xXX</code>. A
   * backslash before anything else is text, as in Windows paths of careless programs.
   */
  public static String resolve(String text) {
    int at = text.indexOf('\\');
    if (at < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int done = 0;
    while (at >= 0 && at + 1 < text.length()) {
      int length = length(text, at);
      if (length == 0) {
        at = text.indexOf('\\', at + 1);
        continue;
      }
      plain.append(text, done, at).append(value(text, at, length));
      done = at + length;
      at = text.indexOf('\\', done);
    }
    return plain.append(text, done, text.length()).toString();
  }

  private static int length(String text, int at) {
    switch (text.charAt(at + 1)) {
      case '"', '\\', '/', 'n', 'r', 't', 'b', 'f':
        return 2;
      case 'u':
        return hex(text, at + 2, 4) < 0 ? 0 : 6;
      case 'x':
        return hex(text, at + 2, 2) < 0 ? 0 : 4;
      default:
        return 0;
    }
  }

  private static char value(String text, int at, int length) {
    char kind = text.charAt(at + 1);
    return switch (kind) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u', 'x' -> (char) hex(text, at + 2, length - 2);
      default -> kind;
    };
  }

  /** The value of so many hexadecimal digits; -1 when they are not there. */
  private static int hex(String text, int from, int digits) {
    if (from + digits > text.length()) {
      return -1;
    }
    int value = 0;
    for (int i = from; i < from + digits; i++) {
      char digit = text.charAt(i);
      int worth = digit < 128 ? Character.digit(digit, 16) : -1;
      if (worth < 0) {
        return -1;
      }
      value = value * 16 + worth;
    }
    return value;
  }

  /**
   * The index of the quote that ends what begins here, or the length of the text when none does.
   */
  static int closingQuote(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        return i;
      }
    }
    return text.length();
  }
}
