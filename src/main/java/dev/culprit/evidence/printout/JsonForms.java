package dev.culprit.evidence.printout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds printouts in JSON, wherever in it they lie. */
final class JsonForms {
  /** A printout in a string of a job's report in a string of a log. */
  private static final int DEEPEST = 3;

  private final List<Form> forms;
  private final int depth;

  JsonForms(List<Form> forms, int depth) {
    this.forms = forms;
    this.depth = depth;
  }

  List<Restated> read(JsonText json) {
    List<Restated> read = new ArrayList<>();
    String text = json.text();
    // As it stands in a string of a log.
    boolean escaped = text.startsWith("{\\\"") || text.startsWith("[{\\\"");
    JsonValue root = JsonParse.of(escaped ? text.replace("\\\"", "\"") : text);
    if (root != null) {
      find("", root, json, read);
    }
    read.sort(Comparator.comparingInt(Restated::line));
    return read;
  }

  /**
   * @param key under which the value stands; empty when it stands under none
   */
  private void find(String key, JsonValue value, JsonText json, List<Restated> read) {
    if (value.isObject()) {
      for (Form form : forms) {
        if (!form.needsBeginning()) {
          new JsonObjectForm(form, json, read).read(key, value);
        }
      }
      value.fields().forEach((name, field) -> find(name, field, json, read));
    }
    value.items().forEach(item -> find("", item, json, read));
    if (value.text() != null && depth < DEEPEST && mayHoldLines(value.text())) {
      findInString(value, json, read);
    }
  }

  private static boolean mayHoldLines(String text) {
    return text.indexOf('\n') >= 0 || text.startsWith("{") || text.startsWith("[");
  }

  private void findInString(JsonValue value, JsonText json, List<Restated> read) {
    PrintoutReader lines = new PrintoutReader(forms, depth + 1);
    List<Restated> found = new ArrayList<>();
    value.text().lines().forEach(line -> found.addAll(lines.read(line)));
    found.addAll(lines.end());
    int at = json.lineOf(value.at());
    found.forEach(
        line -> read.add(new Restated(line.printout(), at, line.text(), false, line.past())));
  }
}
