package dev.culprit.evidence.printout;

import dev.culprit.log.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds printouts among the lines of one text. They may stand anywhere in it: after a prompt,
 * behind the marks of a quoted mail, one after the other.
 */
public final class PrintoutReader {
  /** Mail programs put this before what they quote. */
  private static final Pattern QUOTED = Pattern.compile("^(?:> ?)+");

  private static final char NO_BREAK_SPACE = '\u00A0';

  private final List<LineForm> lineForms = new ArrayList<>();
  private final JsonLines json;
  private int number;

  /**
   * @param depth how many texts this one lies in as a JSON string
   */
  PrintoutReader(List<Form> forms, int depth) {
    forms.forEach(
        form -> lineForms.add(form.isTable() ? new TableForm(form) : new FieldForm(form)));
    json = new JsonLines(new JsonForms(forms, depth));
  }

  /** Takes the next line and gives what a printout that ended before it or with it is read as. */
  public List<Restated> read(String line) {
    List<Restated> read = new ArrayList<>();
    TextLine text = new TextLine(number++, line, clean(line));
    if (!json.takes(text, read)) {
      for (LineForm form : lineForms) {
        form.read(text, read);
      }
    }
    return read;
  }

  /** What the last printouts are read as: no line will follow. */
  public List<Restated> end() {
    List<Restated> read = new ArrayList<>();
    json.end(read);
    lineForms.forEach(form -> form.end(read));
    return read;
  }

  private static String clean(String line) {
    String text = Fields.withoutColours(line).replace(NO_BREAK_SPACE, ' ');
    return text.startsWith(">") ? QUOTED.matcher(text).replaceFirst("") : text;
  }
}
