package dev.culprit.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or sign of an expression.
 *
 * @param start its first character in the expression
 */
record Token(Kind kind, String text, int start) {
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?<skip>\\s+|//[^\\r\\n]*|/\\*.*?\\*/)"
              + "|(?<variable>\\$\\w+)"
              + "|(?<name>[\\p{L}_][\\p{L}\\w$]*)"
              + "|(?<number>\\d+)"
              + "|(?<string>\"(?:[^\"\\\\\\r\\n]++|\\\\.)*+\")"
              + "|(?<symbol>==|!=|<=|>=|&&|\\|\\||.)",
          Pattern.DOTALL);

  enum Kind {
    NAME,
    VARIABLE,
    STRING,
    NUMBER,
    SYMBOL
  }

  /**
   * The tokens of an expression, without blanks and comments. Only double quotes make a string: in
   * single ones a double quote could end up in code.
   */
  static List<Token> of(String expression) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = PATTERN.matcher(expression);
    while (matcher.find()) {
      if (matcher.group("skip") == null) {
        tokens.add(new Token(kindOf(matcher), matcher.group(), matcher.start()));
      }
    }
    return tokens;
  }

  private static Kind kindOf(Matcher matcher) {
    for (Kind kind : Kind.values()) {
      if (matcher.group(kind.name().toLowerCase(java.util.Locale.ROOT)) != null) {
        return kind;
      }
    }
    throw new IllegalStateException(matcher.group());
  }

  boolean is(String sign) {
    return kind != Kind.STRING && text.equals(sign);
  }

  /** What a string says, without its quotes and escapes. */
  String quoted() {
    return text.substring(1, text.length() - 1).replaceAll("\\\\(.)", "$1");
  }
}
