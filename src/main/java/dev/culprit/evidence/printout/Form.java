package dev.culprit.evidence.printout;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.culprit.knowledge.Printout;
import dev.culprit.log.LineHead;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

/** The form of one printout: its fields by all names they go by, and how its lines are written. */
final class Form {
  private static final int ENOUGH = 2;

  private final Printout printout;
  private final Map<String, String> fields = new HashMap<>();
  private Pattern begins;
  private Pattern row;

  Form(Printout printout) {
    this.printout = printout;
    for (Printout.Field field : printout.fields()) {
      fields.put(plain(field.name()), field.name());
      field.also().forEach(name -> fields.putIfAbsent(plain(name), field.name()));
    }
  }

  static String problem(Printout printout) {
    for (String regex : List.of(printout.begins(), printout.row())) {
      try {
        Pattern.compile(regex);
      } catch (PatternSyntaxException broken) {
        return broken.getDescription() + ": " + regex;
      }
    }
    return "";
  }

  String id() {
    return printout.id();
  }

  boolean isTable() {
    return printout.layout() == Printout.Layout.TABLE;
  }

  /** Whether a line must stand before its fields. */
  boolean needsBeginning() {
    return !printout.begins().isEmpty();
  }

  /** The line to begin with; compiled only when it is needed. */
  Pattern begins() {
    begins = begins == null ? compiled(printout.begins()) : begins;
    return begins;
  }

  /** A broken expression is told by a check; here nothing fits it. */
  private static Pattern compiled(String regex) {
    try {
      return Pattern.compile(regex);
    } catch (PatternSyntaxException broken) {
      return Pattern.compile("[^\\x00-\\x{10FFFF}]");
    }
  }

  /** Null when it has none. */
  Printout.Entries entries() {
    return printout.entries();
  }

  /** The name of the field that goes by this one; null when there is none. */
  String field(String name) {
    return fields.get(plain(name));
  }

  /** The name of the field of a line; null when it is of none. */
  String field(TextLine line) {
    return line.key().isEmpty() ? null : fields.get(line.key());
  }

  /** The field that names a row. */
  String firstField() {
    return printout.fields().get(0).name();
  }

  boolean isRowName(String text) {
    row = row == null ? compiled(printout.row()) : row;
    return row.matches(text);
  }

  /** Whether so many of the telling fields are there that it is this printout. */
  boolean isShownBy(Collection<String> names) {
    long telling = printout.recognisedBy().stream().filter(names::contains).count();
    return telling >= Math.min(ENOUGH, printout.recognisedBy().size());
  }

  /** Whether one column alone never shows it. */
  boolean needsColumns() {
    return printout.recognisedBy().size() >= ENOUGH;
  }

  /**
   * A line of a field.
   *
   * @param subject what the printout is about; empty when it is about one thing alone
   */
  static String line(String subject, String name, String value) {
    String line = name + " :" + (value.isEmpty() ? "" : " " + value);
    return subject.isEmpty() ? line : subject + " " + line;
  }

  /**
   * The fields that tell of what is over.
   *
   * @param values what the fields say, by their names
   */
  Collection<String> past(Map<String, String> values) {
    Printout.Past past = printout.past();
    return past != null
            && past.is().equalsIgnoreCase(values.get(past.where()))
            && !isLater(past.unlessAfter(), values)
        ? past.fields()
        : List.of();
  }

  private static boolean isLater(List<String> fields, Map<String, String> values) {
    List<Instant> times =
        fields.stream()
            .map(field -> LineHead.of(values.getOrDefault(field, "")).time())
            .filter(Objects::nonNull)
            .toList();
    return times.size() == 2 && times.get(0).isAfter(times.get(1));
  }

  /** A row; what it says under other names than those of the fields stands at its end. */
  String row(Map<String, String> cells) {
    Map<String, String> others = new LinkedHashMap<>(cells);
    StringJoiner row = new StringJoiner(" |");
    for (Printout.Field field : printout.fields()) {
      String value = others.remove(field.name());
      row.add(value == null ? "" : value);
    }
    others.forEach((name, value) -> row.add(name + ": " + value));
    return row.toString();
  }

  /** A name without what differs from one spelling to another. */
  static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetterOrDigit(name.charAt(i))) {
        plain.append(name.charAt(i));
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
