package dev.culprit.knowledge;

import java.util.List;
import java.util.regex.Pattern;

/** The names of what a signature captures. */
final class Captures {
  private static final Pattern IN_LINE = Pattern.compile("\\{([a-z][a-z0-9-]*)(?::[a-z]+)?}");
  private static final Pattern IN_REGEX = Pattern.compile("\\(\\?P?<([A-Za-z][A-Za-z0-9_]*)>");

  private Captures() {}

  static List<String> of(Signature.Alternative line) {
    return line.regex() ? ofRegex(line.pattern()) : ofLine(line.pattern());
  }

  static List<String> ofLine(String line) {
    return IN_LINE.matcher(line).results().map(match -> match.group(1)).toList();
  }

  /** A group's name has {@code _} where the placeholder has {@code -}. */
  static List<String> ofRegex(String regex) {
    return IN_REGEX
        .matcher(regex)
        .results()
        .map(match -> match.group(1).replace('_', '-'))
        .toList();
  }
}
