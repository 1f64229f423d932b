package dev.culprit.check.draft;

import dev.culprit.log.Fields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a log line stays the same each time, as far as one line can tell.
 *
 * @param pattern the line with placeholders, as a signature has it
 * @param placeholders in the order of the line
 */
public record LineGuess(String pattern, List<Placeholder> placeholders) {

  /**
   * What changes from line to line.
   *
   * @param type as a signature writes it
   * @param value what stands there in this line
   */
  public record Placeholder(String name, String type, String value) {}

  /** A kind of text that is seldom the same in two lines: what it is called, its type, its form. */
  private enum Kind {
    URL("url", "[a-z][a-z0-9+.-]*://[^\\s\"'<>\\\\]*[^\\s\"'<>\\\\.,;:)\\]}]"),
    GUID("guid", "(?<![0-9a-f])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![0-9a-f])"),
    IP("ip", "(?<![\\w.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\w.]*\\w)|\\[[0-9a-f:.%]*:[0-9a-f:.%]*]"),
    PATH("path", "(?<![\\w/])(?:[a-z]:\\\\[^\\s\"'<>|*?:]+|(?:/[\\w.@+-]+){2,})"),
    QUOTED("quoted", "'[^'\\s]+'|\"[^\"\\s]+\""),
    HOST(
        "host",
        "(?<![\\w./\\\\-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.){2,}[a-z]{2,}(?![\\w/\\\\-])"),
    NUMBER("number", "(?<![\\w.-])(?<!code |error |status )(?:0x[0-9a-f]+|\\d{4,})(?![\\w.-]*\\w)");

    private final String type;
    private final String form;

    Kind(String type, String form) {
      this.type = type;
      this.form = form;
    }
  }

  private static final Pattern ANY = Pattern.compile(anyKind(), Pattern.CASE_INSENSITIVE);

  /** What stands before the message in a line that is not made of fields. */
  private static final Pattern HEAD =
      Pattern.compile(
          "^(?:\\S*\\d{1,4}[-/:]\\d{2}[-/:]\\d{2}\\S*\\s+|\\[[^]]{1,40}]:?\\s*"
              + "|(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\\S*:?\\s+)+");

  /** Generalises the part of a line that says what happened. */
  public static LineGuess of(String line) {
    String message = message(line);
    StringBuilder pattern = new StringBuilder();
    List<Placeholder> placeholders = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Matcher matcher = ANY.matcher(message);
    int end = 0;
    while (matcher.find()) {
      Kind kind = kind(matcher);
      String name = unused(kind.type.equals("quoted") ? "name" : kind.type, names);
      pattern.append(message, end, matcher.start());
      pattern.append('{').append(name).append(':').append(kind.type).append('}');
      placeholders.add(new Placeholder(name, kind.type, matcher.group()));
      end = matcher.end();
    }
    pattern.append(message.substring(end));
    return new LineGuess(pattern.toString(), List.copyOf(placeholders));
  }

  /** The words of the line that stay the same, without what changes. */
  String fixedWords() {
    return pattern.replaceAll("\\{[a-z0-9-]+:[a-z]+}", " ");
  }

  /** The longest field of a line of fields; of any other line what follows time and level. */
  private static String message(String line) {
    List<String> views = Fields.views(line);
    String longest = views.stream().skip(1).max(Comparator.comparingInt(String::length)).orElse("");
    String message = longest.length() * 4 > line.length() ? longest : line;
    String first = message.lines().filter(part -> !part.isBlank()).findFirst().orElse("");
    return HEAD.matcher(first.strip()).replaceFirst("").strip();
  }

  private static String unused(String name, Set<String> names) {
    String candidate = name;
    for (int i = 2; !names.add(candidate); i++) {
      candidate = name + "-" + i;
    }
    return candidate;
  }

  private static Kind kind(Matcher matcher) {
    for (Kind kind : Kind.values()) {
      if (matcher.group(kind.name()) != null) {
        return kind;
      }
    }
    throw new IllegalStateException("a match is of one of the kinds");
  }

  private static String anyKind() {
    List<String> kinds = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      kinds.add("(?<" + kind.name() + ">" + kind.form + ")");
    }
    return String.join("|", kinds);
  }
}
