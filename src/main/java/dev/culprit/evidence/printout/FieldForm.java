package dev.culprit.evidence.printout;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a printout of lines {@code name : value}. */
final class FieldForm implements LineForm {
  /** Headings and remarks that may stand between its fields. */
  private static final int LONGEST_GAP = 5;

  /** No console that breaks lines is narrower. */
  private static final int NARROWEST_CONSOLE = 72;

  private static final Pattern OTHER_FIELD = Pattern.compile("^\\s*[\\w ()./-]{1,60}:(?:\\s.*)?$");

  private final Form form;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  /** Lines that may begin a printout: only a field's line makes it worth looking. */
  private final List<TextLine> before = new ArrayList<>();

  private String subject = "";
  private boolean begun;
  private int gap;

  private record Entry(TextLine line, TextLine last, String name, String value, boolean verbatim) {}

  FieldForm(Form form) {
    this.form = form;
  }

  @Override
  public void read(TextLine line, List<Restated> read) {
    String name = form.field(line);
    if (form.needsBeginning()) {
      if (name == null && entries.isEmpty()) {
        before.add(line);
        return;
      }
      lookBack(read);
      if (begins(line, read) || !begun) {
        return;
      }
    }
    if (name != null) {
      if (names.contains(name)) {
        flush(read);
      }
      boolean verbatim = line.label().equals(name) && line.text().equals(line.given());
      add(new Entry(line, line, name, line.value(), verbatim));
    } else if (!entries.isEmpty()) {
      pass(line, read);
    }
  }

  /** The last line that begins one counts; there was no field since. */
  private void lookBack(List<Restated> read) {
    for (int i = before.size() - 1; i >= 0 && !begins(before.get(i), read); ) {
      i--;
    }
    before.clear();
  }

  private boolean begins(TextLine line, List<Restated> read) {
    Matcher matcher = form.begins().matcher(line.text());
    if (!matcher.find()) {
      return false;
    }
    end(read);
    begun = true;
    subject = matcher.groupCount() > 0 ? matcher.group(1) : "";
    return true;
  }

  private void add(Entry entry) {
    entries.add(entry);
    names.add(entry.name());
    gap = 0;
  }

  /** A line that is none of its fields: the rest of a broken one, or something in between. */
  private void pass(TextLine line, List<Restated> read) {
    Entry entry = entries.get(entries.size() - 1);
    boolean blank = line.text().isBlank();
    boolean field = OTHER_FIELD.matcher(line.text()).matches();
    if (!blank && !field && isBroken(entry, line)) {
      String rest = line.text().strip();
      String value = (entry.value() + rest).strip();
      entries.set(entries.size() - 1, new Entry(entry.line(), line, entry.name(), value, false));
    } else if (blank ? begun : !field && ++gap > LONGEST_GAP) {
      end(read);
    }
  }

  private static boolean isBroken(Entry entry, TextLine next) {
    return entry.last().number() == next.number() - 1
        && entry.last().text().length() >= NARROWEST_CONSOLE;
  }

  @Override
  public void end(List<Restated> read) {
    flush(read);
    begun = false;
    subject = "";
    before.clear();
  }

  private void flush(List<Restated> read) {
    if (begun ? !names.isEmpty() : form.isShownBy(names)) {
      Map<String, String> values = new HashMap<>();
      entries.forEach(entry -> values.put(entry.name(), entry.value()));
      Collection<String> past = form.past(values);
      for (Entry entry : entries) {
        read.add(
            new Restated(
                form.id(),
                entry.line().number(),
                Form.line(subject, entry.name(), entry.value()),
                entry.verbatim() && subject.isEmpty(),
                past.contains(entry.name())));
      }
    }
    entries.clear();
    names.clear();
    gap = 0;
  }
}
