package dev.culprit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.culprit.evidence.Run;
import dev.culprit.log.Level;
import dev.culprit.log.LogLine;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The parts that objects of a JSON report are written from. */
final class JsonObjects {
  private final JsonGenerator generator;

  /** Writes something. */
  interface Part {
    void write() throws IOException;
  }

  /** Writes the fields of one element. */
  interface Fields<T> {
    void write(T element) throws IOException;
  }

  JsonObjects(JsonGenerator generator) {
    this.generator = generator;
  }

  void object(Part fields) throws IOException {
    generator.writeStartObject();
    fields.write();
    generator.writeEndObject();
  }

  void object(String name, Part fields) throws IOException {
    generator.writeFieldName(name);
    object(fields);
  }

  <T> void array(String name, List<T> elements, Fields<T> fields) throws IOException {
    generator.writeArrayFieldStart(name);
    for (T element : elements) {
      object(() -> fields.write(element));
    }
    generator.writeEndArray();
  }

  void texts(String name, List<String> texts) throws IOException {
    generator.writeArrayFieldStart(name);
    for (String text : texts) {
      generator.writeString(text);
    }
    generator.writeEndArray();
  }

  void map(String name, Map<String, String> values) throws IOException {
    generator.writeObjectFieldStart(name);
    for (Map.Entry<String, String> value : values.entrySet()) {
      generator.writeStringField(value.getKey(), value.getValue());
    }
    generator.writeEndObject();
  }

  void text(String name, String text) throws IOException {
    generator.writeStringField(name, text);
  }

  /** The text, or null when it is empty or null. */
  void textOrNull(String name, String text) throws IOException {
    if (text == null || text.isEmpty()) {
      generator.writeNullField(name);
    } else {
      text(name, text);
    }
  }

  void number(String name, long number) throws IOException {
    generator.writeNumberField(name, number);
  }

  /** The number, or null when it is 0. */
  void numberOrNull(String name, long number) throws IOException {
    if (number == 0) {
      nothing(name);
    } else {
      number(name, number);
    }
  }

  /** A probability, from 0 to 1, to four places. */
  void probability(String name, double probability) throws IOException {
    generator.writeNumberField(name, Math.round(probability * 10_000) / 10_000.0);
  }

  void truth(String name, boolean truth) throws IOException {
    generator.writeBooleanField(name, truth);
  }

  void nothing(String name) throws IOException {
    generator.writeNullField(name);
  }

  /** The word of a constant: {@code ruled-out} for {@code RULED_OUT}. */
  void word(String name, Enum<?> constant) throws IOException {
    text(name, constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  void line(LogLine line) throws IOException {
    text("file", line.file());
    number("line", line.number());
    textOrNull("time", line.time() == null ? null : line.time().toString());
    if (line.level() == Level.NONE) {
      nothing("level");
    } else {
      word("level", line.level());
    }
    text("text", line.text());
  }

  void run(Run run, boolean counted) throws IOException {
    number("number", run.number());
    textOrNull("product", run.product());
    text("file", run.file());
    numberOrNull("firstLine", run.firstLine());
    numberOrNull("lastLine", run.lastLine());
    textOrNull("from", run.from() == null ? null : run.from().toString());
    textOrNull("to", run.to() == null ? null : run.to().toString());
    word("outcome", run.outcome());
    truth("counted", counted);
  }
}
