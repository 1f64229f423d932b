package dev.culprit.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.culprit.evidence.Match;
import dev.culprit.evidence.Observation;
import dev.culprit.evidence.Reading;
import dev.culprit.evidence.Unexplained;
import dev.culprit.text.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;

/**
 * A diagnosis as JSON for programs, in the form {@code culprit-report/1} of {@code
 * docs/schema/culprit-report-1.json}. Ids and log text are exact, whatever the language.
 */
public final class JsonReport {
  /** Fields may be added under this name; none is taken away or changes its meaning. */
  public static final String SCHEMA = "culprit-report/1";

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Diagnosed diagnosed;
  private final JsonObjects json;
  private final Language language;

  private JsonReport(Diagnosed diagnosed, Language language, JsonGenerator generator) {
    this.diagnosed = diagnosed;
    this.language = language;
    this.json = new JsonObjects(generator);
  }

  /** Writes the whole report, ended by a line end. */
  public static void write(Diagnosed diagnosed, Language language, Appendable out)
      throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      generator.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      new JsonReport(diagnosed, language, generator).report();
    }
    out.append(escaped(text.toString())).append('\n');
  }

  /** JSON itself leaves characters unescaped that can steer a terminal or turn what it shows. */
  private static String escaped(String json) {
    StringBuilder escaped = new StringBuilder();
    for (char character : json.toCharArray()) {
      int type = Character.getType(character);
      boolean hidden =
          type == Character.FORMAT
              || type == Character.LINE_SEPARATOR
              || type == Character.PARAGRAPH_SEPARATOR
              || (type == Character.CONTROL && character != '\n');
      escaped.append(hidden ? String.format("\\u%04x", (int) character) : character);
    }
    return escaped.toString();
  }

  private void report() throws IOException {
    json.object(
        () -> {
          json.text("schema", SCHEMA);
          json.text("version", diagnosed.versions().culprit());
          json.text("knowledge", diagnosed.versions().knowledge());
          json.text("rules", diagnosed.versions().rules());
          json.text("made", diagnosed.made().toString());
          json.text("language", language.code());
          inputs(diagnosed.observation());
          json.array(
              "runs",
              diagnosed.observation().runs(),
              run -> json.run(run, diagnosed.findings().evidence().runs().contains(run)));
          json.map("context", context());
          json.array(
              "items",
              diagnosed.findings().evidence().readings().stream()
                  .filter(Reading::isOfItem)
                  .toList(),
              this::item);
          json.array(
              "incidents",
              diagnosed.findings().incidents(),
              incident -> new JsonIncident(diagnosed, incident, language, json).write());
          otherLines();
        });
  }

  private void inputs(Observation observation) throws IOException {
    json.array(
        "inputs",
        observation.files(),
        file -> {
          json.text("path", file.path());
          json.number("bytes", file.bytes());
          json.number("lines", file.lines());
          json.text("encoding", file.encoding());
          json.textOrNull("product", file.product());
        });
    json.array(
        "problems",
        observation.problems(),
        problem -> {
          json.text("what", problem.what().in(language));
          json.text("where", problem.where().toString());
          json.text("why", problem.why().in(language));
          json.text("help", problem.help().in(language));
        });
  }

  private void otherLines() throws IOException {
    json.array(
        "overcome",
        diagnosed.overcome(),
        overcome -> {
          match(overcome.match());
          json.number("failedRun", overcome.failed().number());
          json.number("succeededRun", overcome.succeeded().number());
        });
    json.array("noise", diagnosed.observation().noise(), this::match);
    json.array("unexplained", diagnosed.observation().unexplained(), this::unexplained);
  }

  private void item(Reading reading) throws IOException {
    json.number("run", reading.run());
    json.text("context", reading.context());
    json.text("item", reading.item());
    json.text("value", reading.value());
    json.line(reading.line());
  }

  private void match(Match match) throws IOException {
    json.text("signature", match.signature());
    json.text("case", match.caseId());
    json.line(match.line());
    json.number("count", match.count());
  }

  private void unexplained(Unexplained unexplained) throws IOException {
    json.number("run", unexplained.run());
    json.line(unexplained.line());
    json.number("count", unexplained.count());
  }

  private Map<String, String> context() {
    Map<String, String> values = new TreeMap<>();
    for (Reading reading : diagnosed.findings().evidence().readings()) {
      if (!reading.isOfItem()) {
        values.put(reading.context(), reading.value());
      }
    }
    return values;
  }
}
