package dev.culprit.evidence.printout;

import java.util.List;
import java.util.Map;

/**
 * A value of JSON: a text, or something that holds others.
 *
 * @param at index of its first character
 * @param text of a string, number or word; null when it holds others or is {@code null}
 * @param fields of an object, in order; empty for others
 * @param items of a list; empty for others
 */
record JsonValue(int at, String text, Map<String, JsonValue> fields, List<JsonValue> items) {
  boolean isObject() {
    return !fields.isEmpty();
  }

  /** Whether it says one thing, or a list of such. */
  boolean isPlain() {
    return fields.isEmpty()
        && items.stream().noneMatch(item -> item.isObject() || !item.items.isEmpty());
  }

  /** Its text; of what holds others, their texts. */
  String words() {
    if (isObject()) {
      return String.join(" ", fields.values().stream().map(JsonValue::words).toList());
    }
    if (!items.isEmpty()) {
      return String.join(", ", items.stream().map(JsonValue::words).toList());
    }
    return text == null ? "" : text.strip();
  }
}
