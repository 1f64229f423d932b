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
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a condition beyond one line is written. */
final class WhenYaml {
  private static final Key<List<String>> ALL = signatures("all", "lines that must all be there");
  private static final Key<List<String>> ANY =
      signatures("any", "lines of which one must be there");
  private static final Key<List<String>> NONE =
      signatures("none", "lines of which none may be there");
  private static final Key<List<String>> SEQUENCE =
      signatures("sequence", "lines that must be there in this order");

  private static final Key<String> SIGNATURE =
      Key.required("signature", Scalars.reference(Names.SIGNATURE), "the line to count");
  private static final Key<String> AT_LEAST =
      Key.required(
          "at-least",
          Scalars.matching("[1-9]\\d{0,8}", "a number", "it counts lines", "write for instance 3"),
          "how often the line must be there");
  private static final Key<Duration> WITHIN =
      Key.optional("within", duration(), null, "the time these lines must lie in");
  private static final Key<When.Count> COUNT =
      Key.optional(
          "count",
          MappingShape.of(
              "a count",
              in ->
                  new When.Count(
                      in.get(SIGNATURE), Integer.parseInt(in.get(AT_LEAST)), in.get(WITHIN)),
              SIGNATURE,
              AT_LEAST,
              WITHIN),
          null,
          "how often a line must be there");
  private static final Key<Map<String, String>> CONTEXT =
      Key.optional(
          "context",
          new MapShape<>(Scalars.reference(Names.CONTEXT), ConditionYaml.shape()),
          Map.of(),
          "context values and what they must be");

  static final Shape<When> SHAPE =
      MappingShape.of(
              "a condition beyond one line",
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

  private static Key<List<String>> signatures(String name, String meaning) {
    return Key.optional(name, ListShape.of(Scalars.reference(Names.SIGNATURE)), List.of(), meaning);
  }

  private static Shape<Duration> duration() {
    Shape<String> words =
        Scalars.matching(
            "[1-9]\\d{0,5}[smhd]",
            "a time span",
            "a time span is a number and s, m, h or d",
            "write for instance 5m");
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
          "the condition asks for no line",
          in.mapping().place(),
          "it would hold in every log",
          "add 'all:', 'any:', 'count:' or 'sequence:'");
    }
  }
}
