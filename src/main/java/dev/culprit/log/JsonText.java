package dev.culprit.log;

import java.util.HashMap;
import java.util.Map;

/** Reads just enough of a line of JSON: a log line may be cut, so a full parser would refuse it. */
final class JsonText {
  private JsonText() {}

  /**
   * The fields of the outermost object whose value is a word, a number or a string, escapes
   * resolved. What is no JSON gives what could be made of it.
   */
  static Map<String, String> fields(String line) {
    Map<String, String> fields = new HashMap<>();
    int depth = 0;
    String name = null;
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == '{' || c == '[') {
        depth++;
        name = null;
        at++;
      } else if (c == '}' || c == ']') {
        depth--;
        at++;
      } else if (c == '"') {
        int end = Escapes.closingQuote(line, at + 1);
        if (depth == 1) {
          String text = Escapes.resolve(line.substring(at + 1, end));
          name = put(fields, name, text);
        }
        at = end + 1;
      } else if (depth == 1 && Character.isLetterOrDigit(c)) {
        int end = endOfWord(line, at);
        name = put(fields, name, line.substring(at, end));
        at = end;
      } else {
        at++;
      }
    }
    return fields;
  }

  /** Takes the text as a name when none is waiting for its value, else as that value. */
  private static String put(Map<String, String> fields, String name, String text) {
    if (name == null) {
      return text;
    }
    fields.putIfAbsent(name, text);
    return null;
  }

  private static int endOfWord(String line, int from) {
    int at = from;
    while (at < line.length() && ",}] \t\"".indexOf(line.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
