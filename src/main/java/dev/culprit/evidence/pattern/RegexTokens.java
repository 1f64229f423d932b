package dev.culprit.evidence.pattern;

import dev.culprit.evidence.pattern.RegexToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a regular expression of RE2 syntax into tokens, and names what RE2 refuses or, worse,
 * takes for something else than other engines do.
 */
public final class RegexTokens {
  private static final Pattern GROUP =
      Pattern.compile(
          "\\((?:\\?(?:(?<look>=|!|<=|<!)|(?<atomic>>)|P?<(?<name>\\w*)>|(?<flags>[A-Za-z-]*)(?<end>[:)]?)))?");
  private static final Pattern REPEAT =
      Pattern.compile(
          "(?:(?<zero>[*?]|\\{0,?\\d*})|\\+|\\{\\d+(?:,\\d*)?})(?:(?<possessive>\\+)|\\?)?");
  private static final Pattern QUOTE = Pattern.compile("\\\\Q(.*?)(?:\\\\E|$)", Pattern.DOTALL);
  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\(?:x\\{([0-9A-Fa-f]{1,6})}|x([0-9A-Fa-f]{2})|[pP](?:\\{[^}]*}|.)|k<\\w*>|[0-7]{2,3}|.|$)",
          Pattern.DOTALL);

  private final String regex;
  private final List<RegexToken> tokens = new ArrayList<>();
  private int at;

  private RegexTokens(String regex) {
    this.regex = regex;
  }

  /** The tokens in order. What is wrong with the expression gives some tokens all the same. */
  public static List<RegexToken> of(String regex) {
    RegexTokens splitter = new RegexTokens(regex);
    while (splitter.at < regex.length()) {
      splitter.next();
    }
    return splitter.tokens;
  }

  private void next() {
    char c = regex.charAt(at);
    switch (c) {
      case '\\' -> escape();
      case '[' -> charClass();
      case '(' -> group();
      case ')' -> add(Kind.CLOSE, "", at + 1);
      case '|' -> add(Kind.ALTERNATIVE, "", at + 1);
      case '^', '$' -> add(Kind.ANCHOR, String.valueOf(c), at + 1);
      case '.' -> add(Kind.CLASS, "", at + 1);
      case '*', '+', '?', '{' -> repeat();
      default -> literal(regex.codePointAt(at), at + Character.charCount(regex.codePointAt(at)));
    }
  }

  private void repeat() {
    Matcher repeat = here(REPEAT);
    if (!repeat.lookingAt()) {
      literal(regex.charAt(at), at + 1);
    } else if (repeat.group("possessive") != null) {
      add(Kind.POSSESSIVE, "", repeat.end());
    } else {
      add(repeat.group("zero") == null ? Kind.REPEAT : Kind.OPTIONAL, "", repeat.end());
    }
  }

  private void group() {
    Matcher group = here(GROUP);
    group.lookingAt();
    String flags = group.group("flags") == null ? "" : group.group("flags");
    if (group.group("look") != null) {
      add(Kind.LOOK_AROUND, "", group.end());
    } else if (group.group("atomic") != null) {
      add(Kind.ATOMIC, "", group.end());
    } else if (flags.contains("U")) {
      add(Kind.UNGREEDY, "", group.end());
    } else {
      add(")".equals(group.group("end")) ? Kind.FLAGS : Kind.OPEN, flags, group.end());
    }
  }

  private void charClass() {
    int end = at + 1;
    end += regex.startsWith("^", end) ? 1 : 0;
    int first = end;
    boolean intersection = false;
    while (end < regex.length() && (regex.charAt(end) != ']' || end == first)) {
      intersection |= regex.startsWith("&&", end);
      if (regex.charAt(end) == '\\') {
        end += 2;
      } else if (regex.startsWith("[:", end) && regex.indexOf(":]", end) > 0) {
        end = regex.indexOf(":]", end) + 2;
      } else {
        end++;
      }
    }
    end = Math.min(end + 1, regex.length());
    if (intersection) {
      add(Kind.INTERSECTION, "", end);
    } else if (end == at + 3 && "\\^".indexOf(regex.charAt(at + 1)) < 0) {
      literal(regex.charAt(at + 1), end);
    } else {
      add(Kind.CLASS, "", end);
    }
  }

  private void escape() {
    Matcher quote = here(QUOTE);
    if (quote.lookingAt()) {
      int end = quote.end();
      quote.group(1).codePoints().forEach(c -> literal(c, end));
      at = end;
      return;
    }
    Matcher escape = here(ESCAPE);
    escape.lookingAt();
    String hex = escape.group(1) != null ? escape.group(1) : escape.group(2);
    char kind = at + 1 < regex.length() ? regex.charAt(at + 1) : '\\';
    if (hex != null && Character.isValidCodePoint(Integer.parseInt(hex, 16))) {
      literal(Integer.parseInt(hex, 16), escape.end());
    } else if (kind == 'k' || kind >= '1' && kind <= '9') {
      add(Kind.BACK_REFERENCE, "", escape.end());
    } else if ("AbBz".indexOf(kind) >= 0) {
      add(Kind.ANCHOR, escape.group(), escape.end());
    } else if (Character.isLetterOrDigit(kind)) {
      add(Kind.CLASS, "", escape.end());
    } else {
      literal(kind, escape.end());
    }
  }

  private Matcher here(Pattern pattern) {
    return pattern.matcher(regex).region(at, regex.length());
  }

  private void literal(int codePoint, int end) {
    add(Kind.LITERAL, Character.toString(codePoint), end);
  }

  private void add(Kind kind, String text, int end) {
    tokens.add(new RegexToken(kind, text, at, end));
    at = end;
  }
}
