package dev.culprit.log;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The texts a line holds. A logger writes {@code msg="…"} with escapes inside, and a message often
 * quotes JSON that has strings of its own.
 */
public final class Fields {
  /** JSON in a string of JSON in a field; deeper nesting was never seen. */
  private static final int DEEPEST = 3;

  private static final Pattern COLOUR = Pattern.compile("\\x1B\\[[0-9;]*+[A-Za-z]");

  private static final int MOST_VIEWS = 200;
  private static final int LONGEST_PREFIX = 600;

  private Fields() {}

  /**
   * The line itself first; the line without colours, if it has any; then what stands after the
   * prefix of a shared log; then the value of each quoted field with its escapes resolved, whatever
   * blanks its name has ({@code Status Code="…"}), each followed by the strings of the JSON inside
   * it. At most 200 views and five times the line's length in all; takes linear time.
   */
  public static List<String> views(String line) {
    List<String> views = new ArrayList<>();
    views.add(line);
    String plain = withoutColours(line);
    if (!plain.equals(line)) {
      views.add(plain);
    }
    SharedLogPrefix prefix =
        SharedLogPrefix.of(plain.substring(0, Math.min(plain.length(), LONGEST_PREFIX)));
    if (prefix != null) {
      views.add(plain.substring(prefix.end()));
    }
    addQuoted(plain, 1, views);
    return views;
  }

  /** The line without the codes that colour it on a terminal. */
  public static String withoutColours(String line) {
    return line.indexOf('\u001B') < 0 ? line : COLOUR.matcher(line).replaceAll("");
  }

  private static void addQuoted(String text, int depth, List<String> views) {
    int at = text.indexOf('"');
    while (at >= 0 && views.size() < MOST_VIEWS) {
      char before = before(text, at);
      if (!opensValue(before)) {
        at = text.indexOf('"', at + 1);
        continue;
      }
      int end = Escapes.closingQuote(text, at + 1);
      if (!isName(text, before, end)) {
        String value = Escapes.resolve(text.substring(at + 1, end));
        views.add(value);
        if (depth < DEEPEST) {
          addQuoted(value, depth + 1, views);
        }
      }
      at = text.indexOf('"', Math.min(end + 1, text.length()));
    }
  }

  /** The character before this index, blanks apart; a blank when there is none. */
  private static char before(String text, int index) {
    int at = index - 1;
    while (at >= 0 && text.charAt(at) == ' ') {
      at--;
    }
    return at < 0 ? ' ' : text.charAt(at);
  }

  private static boolean opensValue(char before) {
    return "=:[,{".indexOf(before) >= 0;
  }

  /** Whether the string that ends here is the name of a JSON field rather than a value. */
  private static boolean isName(String text, char before, int end) {
    if (before != '{' && before != ',') {
      return false;
    }
    int at = end + 1;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() && text.charAt(at) == ':';
  }
}
