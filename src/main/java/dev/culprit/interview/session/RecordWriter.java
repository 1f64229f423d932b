package dev.culprit.interview.session;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes records as YAML that {@link RecordReader} reads back. Every scalar is a double-quoted
 * string with the escapes of JSON, so that no log line can be taken for anything else. What is
 * null, empty or no text is left out.
 */
final class RecordWriter {
  private RecordWriter() {}

  /** A mapping over several lines; a list of records has one line for each. */
  static String block(Record value) {
    StringBuilder yaml = new StringBuilder();
    block(value, "", yaml);
    return yaml.toString();
  }

  private static void block(Record value, String indent, StringBuilder yaml) {
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      Object part = part(value, component);
      if (isNothing(part)) {
        continue;
      }
      yaml.append(indent).append(key(component)).append(':');
      if (part instanceof Record inner) {
        int before = yaml.append('\n').length();
        block(inner, indent + "  ", yaml);
        if (yaml.length() == before) {
          yaml.insert(before - 1, " {}");
        }
      } else if (part instanceof List<?> list) {
        yaml.append('\n');
        list.forEach(item -> yaml.append(indent).append("  - ").append(flow(item)).append('\n'));
      } else {
        yaml.append(' ').append(flow(part)).append('\n');
      }
    }
  }

  /** Any value on one line. */
  static String flow(Object value) {
    if (value instanceof Record inner) {
      List<String> parts = new ArrayList<>();
      for (RecordComponent component : inner.getClass().getRecordComponents()) {
        Object part = part(inner, component);
        if (!isNothing(part)) {
          parts.add(key(component) + ": " + flow(part));
        }
      }
      return "{ " + String.join(", ", parts) + " }";
    }
    if (value instanceof List<?> list) {
      return "[" + String.join(", ", list.stream().map(RecordWriter::flow).toList()) + "]";
    }
    if (value instanceof Map<?, ?> map) {
      List<String> entries = new ArrayList<>();
      map.forEach((key, item) -> entries.add(flow(key) + ": " + flow(item)));
      return "{ " + String.join(", ", entries) + " }";
    }
    return quoted(word(value));
  }

  /** A string between double quotes, as both JSON and YAML read it. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c >= ' ' && c < 0x7f || c >= 0xa0 && c < 0xd800 && c != 0x2028 && c != 0x2029) {
        quoted.append(c);
      } else {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      }
    }
    return quoted.append('"').toString();
  }

  /** The key of a component: {@code firstLine} becomes {@code first-line}. */
  static String key(RecordComponent component) {
    return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /** The word of a constant: {@code NETWORK_TEAM} becomes {@code network-team}. */
  static String word(Object value) {
    return value instanceof Enum<?> constant
        ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
        : String.valueOf(value);
  }

  private static boolean isNothing(Object part) {
    return part == null
        || part.equals("")
        || part instanceof List<?> list && list.isEmpty()
        || part instanceof Map<?, ?> map && map.isEmpty();
  }

  private static Object part(Record value, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
