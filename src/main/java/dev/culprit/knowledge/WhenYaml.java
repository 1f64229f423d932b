package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Fields;
import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.ListShape;
import dev.culprit.knowledge.yaml.MapShape;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Reading;
import dev.culprit.knowledge.yaml.ScalarShape;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.Shape;
import dev.culprit.knowledge.yaml.YamlNode;
import dev.culprit.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a condition beyond one line is written. */
final class WhenYaml {
  private static final Key<List<String>> ALL =
      signatures(
          "all",
          new Text("lines that must all be there", "les lignes qui doivent toutes être présentes"));
  private static final Key<List<String>> ANY =
      signatures(
          "any",
          new Text("lines of which one must be there", "les lignes dont une doit être présente"));
  private static final Key<List<String>> NONE =
      signatures(
          "none",
          new Text(
              "lines of which none may be there", "les lignes dont aucune ne doit être présente"));
  private static final Key<List<String>> SEQUENCE =
      signatures(
          "sequence",
          new Text(
              "lines that must be there in this order",
              "les lignes qui doivent être présentes dans cet ordre"));

  private static final Key<String> SIGNATURE =
      Key.required(
          "signature",
          Scalars.reference(Names.SIGNATURE),
          new Text("the line to count", "la ligne à compter"));
  private static final Key<String> AT_LEAST =
      Key.required(
          "at-least",
          Scalars.matching(
              "[1-9]\\d{0,8}",
              new Text("a number", "un nombre"),
              new Text("it counts lines", "il compte des lignes"),
              new Text("write for instance 3", "écrivez par exemple 3")),
          new Text(
              "how often the line must be there", "combien de fois la ligne doit être présente"));
  private static final Key<Duration> WITHIN =
      Key.optional(
          "within",
          duration(),
          null,
          new Text(
              "the time these lines must lie in",
              "la durée dans laquelle ces lignes doivent tenir"));
  private static final Key<When.Count> COUNT =
      Key.optional(
          "count",
          MappingShape.of(
              new Text("a count", "un décompte"),
              in ->
                  new When.Count(
                      in.get(SIGNATURE), Integer.parseInt(in.get(AT_LEAST)), in.get(WITHIN)),
              SIGNATURE,
              AT_LEAST,
              WITHIN),
          null,
          new Text(
              "how often a line must be there", "combien de fois une ligne doit être présente"));
  private static final Key<Map<String, String>> CONTEXT =
      Key.optional(
          "context",
          new MapShape<>(Scalars.reference(Names.CONTEXT), ConditionYaml.shape()),
          Map.of(),
          new Text(
              "context values and what they must be",
              "les valeurs de contexte et ce qu'elles doivent être"));

  static final Shape<When> SHAPE =
      MappingShape.of(
              new Text("a condition beyond one line", "une condition sur plusieurs lignes"),
              in ->
                  new When(
                      in.get(ALL),
                      in.get(ANY),
                      in.get(NONE),
                      in.get(COUNT),
                      in.get(SEQUENCE),
                      in.get(CONTEXT)),
              ALL,
              ANY,
              NONE,
              COUNT,
              SEQUENCE,
              CONTEXT)
          .checked(WhenYaml::check);

  private WhenYaml() {}

  private static Key<List<String>> signatures(String name, Text meaning) {
    return Key.optional(name, ListShape.of(Scalars.reference(Names.SIGNATURE)), List.of(), meaning);
  }

  private static Shape<Duration> duration() {
    Shape<String> words =
        Scalars.matching(
            "[1-9]\\d{0,5}[smhd]",
            new Text("a time span", "une durée"),
            new Text(
                "a time span is a number and s, m, h or d",
                "une durée est un nombre suivi de s, m, h ou d"),
            new Text("write for instance 5m", "écrivez par exemple 5m"));
    return ScalarShape.of(
        (text, place, reading) -> {
          String read = words.read(new YamlNode.Scalar(place, text), reading);
          if (read == null) {
            return null;
          }
          String unit = read.substring(read.length() - 1).toUpperCase(Locale.ROOT);
          String amount = read.substring(0, read.length() - 1);
          return Duration.parse(unit.equals("D") ? "P" + amount + unit : "PT" + amount + unit);
        },
        words.schema(Map.of()));
  }

  private static void check(Fields in, Reading reading) {
    if (!in.has(ALL) && !in.has(ANY) && !in.has(COUNT) && !in.has(SEQUENCE)) {
      reading.error(
          new Text("the condition asks for no line", "la condition ne demande aucune ligne"),
          in.mapping().place(),
          new Text("it would hold in every log", "elle serait vraie dans tout journal"),
          new Text(
              "add 'all:', 'any:', 'count:' or 'sequence:'",
              "ajoutez 'all:', 'any:', 'count:' ou 'sequence:'"));
    }
  }
}
