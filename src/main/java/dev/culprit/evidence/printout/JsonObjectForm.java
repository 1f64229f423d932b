package dev.culprit.evidence.printout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
  private Collection<String> past = List.of();

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
      past = form.past(values(object));
      object.fields().forEach(this::readField);
    }
  }

  private Map<String, String> values(JsonValue object) {
    Map<String, String> values = new HashMap<>();
    object
        .fields()
        .forEach(
            (key, value) -> {
              if (value.isPlain() && form.field(key) != null) {
                values.put(form.field(key), value.words());
              }
            });
    return values;
  }

  private void readRow(String key, JsonValue object) {
    Map<String, String> cells = new LinkedHashMap<>(Map.of(form.firstField(), key));
    object
        .fields()
        .forEach(
            (name, value) ->
                cells.put(form.field(name) == null ? name : form.field(name), value.words()));
    if (!cells.get(form.firstField()).isEmpty()) {
      add(object, form.row(cells), false);
    }
  }

  private void readField(String key, JsonValue value) {
    if (value.isPlain()) {
      String field = form.field(key);
      add(
          value,
          Form.line("", field == null ? key : field, value.words()),
          field != null && past.contains(field));
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
      add(entry, Form.line("", name, values.get(0)), past.contains(name));
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

  private void add(JsonValue value, String line, boolean over) {
    read.add(new Restated(form.id(), json.lineOf(value.at()), line, false, over));
  }
}
