package dev.culprit.evidence.printout;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON as people paste it: what comes before a mistake or the cut end counts. */
final class JsonParse {
  private static final int DEEPEST = 50;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .build();

  private final JsonParser parser;
  private boolean broken;

  private JsonParse(JsonParser parser) {
    this.parser = parser;
  }

  /** The value of a text, as far as it could be read; null when nothing could. */
  static JsonValue of(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      JsonParse parse = new JsonParse(parser);
      return parse.next() == null ? null : parse.value(0);
    } catch (IOException unreadable) {
      return null;
    }
  }

  private JsonToken next() {
    try {
      return broken ? null : parser.nextToken();
    } catch (IOException mistake) {
      broken = true;
      return null;
    }
  }

  private JsonValue value(int depth) {
    int at = (int) parser.currentTokenLocation().getCharOffset();
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    List<JsonValue> items = new ArrayList<>();
    String text = null;
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      readFields(fields, depth);
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      readItems(items, depth);
    } else {
      text = text();
    }
    return new JsonValue(at, text, fields, items);
  }

  private void readFields(Map<String, JsonValue> fields, int depth) {
    for (JsonToken token = next(); token == JsonToken.FIELD_NAME; token = next()) {
      String name = text();
      if (next() == null || depth == DEEPEST) {
        broken = true;
        return;
      }
      fields.put(name, value(depth + 1));
    }
  }

  private void readItems(List<JsonValue> items, int depth) {
    for (JsonToken token = next();
        token != null && token != JsonToken.END_ARRAY && depth < DEEPEST;
        token = next()) {
      items.add(value(depth + 1));
    }
    broken |= depth == DEEPEST;
  }

  /** Null for {@code null}, and for a string that is broken. */
  private String text() {
    try {
      return parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getText();
    } catch (IOException mistake) {
      broken = true;
      return null;
    }
  }
}
