package dev.culprit.evidence.printout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads a JSON object as one printout, if it is that. */
final class JsonObjectForm {
  private final Form form;
  private final JsonText json;
  private final List<Restated> read;

  JsonObjectForm(Form form, JsonText json, List<Restated> read) {
    this.form = form;
    this.json = json;
    this.read = read;
  }

  /**
   * @param key under which the object stands
   */
  void read(String key, JsonValue object) {
    List<String> names =
        object.fields().keySet().stream()
            .map(form::field)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(ArrayList::new));
    if (form.isTable() && form.isRowName(key)) {
      names.add(form.firstField());
    }
    if (!form.isShownBy(names)) {
      return;
    }
    if (form.isTable()) {
      readRow(key, object);
    } else {
      object.fields().forEach(this::readField);
    }
  }

  private void readRow(String key, JsonValue object) {
    Map<String, String> cells = new LinkedHashMap<>(Map.of(form.firstField(), key));
    object
        .fields()
        .forEach(
            (name, value) ->
                cells.put(form.field(name) == null ? name : form.field(name), value.words()));
    if (!cells.get(form.firstField()).isEmpty()) {
      add(object, form.row(cells));
    }
  }

  private void readField(String key, JsonValue value) {
    if (value.isPlain()) {
      String field = form.field(key);
      add(value, Form.line("", field == null ? key : field, value.words()));
    } else if (form.entries() != null) {
      value.items().stream().filter(JsonValue::isObject).forEach(this::readEntry);
      value.fields().values().stream().filter(JsonValue::isObject).forEach(this::readEntry);
    }
  }

  /** An object that stands for one field. */
  private void readEntry(JsonValue entry) {
    List<String> names = texts(entry, form.entries().name());
    List<String> values = texts(entry, form.entries().value());
    if (!names.isEmpty() && !values.isEmpty()) {
      String name =
          names.stream().map(form::field).filter(Objects::nonNull).findFirst().orElse(names.get(0));
      add(entry, Form.line("", name, values.get(0)));
    }
  }

  private static List<String> texts(JsonValue entry, List<String> keys) {
    return keys.stream()
        .flatMap(
            key ->
                entry.fields().entrySet().stream()
                    .filter(field -> field.getKey().equalsIgnoreCase(key))
                    .map(field -> field.getValue().words()))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private void add(JsonValue value, String line) {
    read.add(new Restated(form.id(), json.lineOf(value.at()), line, false));
  }
}
