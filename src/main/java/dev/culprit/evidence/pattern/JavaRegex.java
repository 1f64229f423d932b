package dev.culprit.evidence.pattern;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * An expression of RE2 written as one of Java that means the same: the names of groups are told
 * apart, blanks and words are those of ASCII, and an end is only the end.
 *
 * @param names of the capturing groups in order; empty for one without a name
 */
public record JavaRegex(String regex, List<String> names) {
  private static final String BLANKS = "\\t\\n\\f\\r ";
  private static final String BEFORE = "(?<=\\w)";
  private static final String NOT_BEFORE = "(?<!\\w)";
  private static final String AFTER = "(?=\\w)";
  private static final String NOT_AFTER = "(?!\\w)";

  /** What means something else than itself outside of brackets. */
  private static final String SPECIAL = "\\^$.|?*+()[]{}";

  /** Null when it says something that Java says otherwise or not at all. */
  public static JavaRegex of(String regex, List<RegexToken> tokens) {
    StringBuilder java = new StringBuilder();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      RegexToken token = tokens.get(i);
      String source = regex.substring(token.from(), token.to());
      String part =
          switch (token.kind()) {
            case LITERAL -> literal(token.text());
            case CLASS -> charClass(source);
            case ANCHOR -> source.equals("\\b") ? edge(regex, tokens, i) : anchor(source);
            case OPEN -> open(source, names);
            case FLAGS -> flags(source);
            case CLOSE, ALTERNATIVE -> source;
            case REPEAT, OPTIONAL -> source.startsWith("{,") ? null : source;
            default -> null;
          };
      if (part == null) {
        return null;
      }
      java.append(part);
    }
    long named = names.stream().filter(name -> !name.isEmpty()).count();
    long distinct = names.stream().filter(name -> !name.isEmpty()).distinct().count();
    // RE2 refuses two groups of one name.
    return named == distinct ? new JavaRegex(java.toString(), names) : null;
  }

  private static String literal(String text) {
    char first = text.charAt(0);
    if (SPECIAL.indexOf(first) >= 0) {
      return "\\" + first;
    }
    return first < ' ' ? "\\x" + HexFormat.of().toHexDigits((byte) first) : text;
  }

  private static String charClass(String source) {
    return switch (source) {
      case ".", "\\d", "\\D", "\\w", "\\W", "\\t", "\\n", "\\r", "\\f" -> source;
      case "\\s" -> "[" + BLANKS + "]";
      case "\\S" -> "[^" + BLANKS + "]";
      default -> source.startsWith("[") ? bracketed(source) : null;
    };
  }

  /** Between brackets Java knows more than RE2: sets within sets, and ends them otherwise. */
  private static String bracketed(String source) {
    if (source.startsWith("[]") || source.startsWith("[^]")) {
      return null;
    }
    StringBuilder inside = new StringBuilder("[");
    for (int at = 1; at < source.length(); at++) {
      char c = source.charAt(at);
      if (c == '[') {
        return null;
      }
      if (c != '\\') {
        inside.append(c == '&' ? "\\&" : String.valueOf(c));
        continue;
      }
      char escaped = source.charAt(++at);
      if (escaped == 's') {
        inside.append(BLANKS);
      } else if (source.startsWith("p{L}", at) || source.startsWith("p{N}", at)) {
        inside.append('\\').append(source, at, at + 4);
        at += 3;
      } else if ("dwtnrf".indexOf(escaped) >= 0 || !Character.isLetterOrDigit(escaped)) {
        inside.append('\\').append(escaped);
      } else {
        return null;
      }
    }
    return inside.toString();
  }

  /** Java finds {@code \\B} between the halves of a character beyond the basic plane. */
  private static String anchor(String source) {
    return switch (source) {
      case "^", "\\A" -> "\\A";
      case "$", "\\z" -> "\\z";
      default -> null;
    };
  }

  /** Where a word begins or ends. Mostly one side is known, and Java need not look at it. */
  private static String edge(String regex, List<RegexToken> tokens, int token) {
    if (Neighbour.after(regex, tokens, token) == Neighbour.WORD) {
      return NOT_BEFORE;
    }
    return Neighbour.before(regex, tokens, token) == Neighbour.WORD
        ? NOT_AFTER
        : "(?:" + BEFORE + NOT_AFTER + "|" + NOT_BEFORE + AFTER + ")";
  }

  private static String open(String source, List<String> names) {
    if (source.equals("(?:") || source.equals("(?s:")) {
      return source;
    }
    if (source.equals("(?i:")) {
      return "(?iu:";
    }
    if (source.equals("(")) {
      names.add("");
      return source;
    }
    if (source.startsWith("(?P<") || source.startsWith("(?<")) {
      names.add(source.substring(source.indexOf('<') + 1, source.length() - 1));
      return "(";
    }
    return null;
  }

  private static String flags(String source) {
    return source.equals("(?i)") ? "(?iu)" : null;
  }
}
