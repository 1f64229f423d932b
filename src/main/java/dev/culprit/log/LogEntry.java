package dev.culprit.log;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** An entry as the Go library logrus writes it, that may have been broken into several lines. */
final class LogEntry {
  private static final Pattern BEGIN =
      Pattern.compile(
          "\\s*(time=\"|<GCLOG>|\\{\"|\\[?\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:"
              + "|(DEBUG|INFO|WARN|WARNING|ERROR|FATAL)(\\[\\d+]| {2,})"
              + "|[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d ).*");

  /** {@code msg="…"}, {@code Application Id=… Error="…"}: what may follow a closed quote. */
  private static final Pattern FIELDS = Pattern.compile(" ?[A-Za-z][A-Za-z ]*=.*\".*");

  private static final String MESSAGE = "msg=";

  private final List<String> parts = new ArrayList<>();
  private int length;
  private boolean quoted;
  private boolean escaped;
  private boolean hasMessage;

  LogEntry(String firstLine) {
    add(firstLine);
  }

  /** Whether an entry of logrus begins with this line. */
  static boolean begins(String line) {
    return line.startsWith("time=\"");
  }

  /** Whether the next line belongs to this entry. */
  boolean goesOnWith(String line) {
    if (line.isBlank() || begins(line) || BEGIN.matcher(line).matches()) {
      return false;
    }
    return quoted || !hasMessage || FIELDS.matcher(line).matches();
  }

  void add(String part) {
    String endOfLast = parts.isEmpty() ? "" : lastCharacters(parts.get(parts.size() - 1));
    hasMessage |= (endOfLast + part).contains(MESSAGE);
    parts.add(part);
    length += part.length();
    for (int at = 0; at < part.length(); at++) {
      char c = part.charAt(at);
      if (escaped) {
        escaped = false;
      } else if (c == '"') {
        quoted = !quoted;
      } else {
        escaped = quoted && c == '\\';
      }
    }
  }

  private static String lastCharacters(String part) {
    return part.substring(Math.max(0, part.length() - MESSAGE.length() + 1));
  }

  /** The lines it has so far. */
  List<String> parts() {
    return parts;
  }

  /** How many characters it has so far. */
  int length() {
    return length;
  }
}
