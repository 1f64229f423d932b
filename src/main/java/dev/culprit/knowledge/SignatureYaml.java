package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Fields;
import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.ListShape;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Name;
import dev.culprit.knowledge.yaml.Reading;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.Shape;
import dev.culprit.knowledge.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How a signature is written. */
final class SignatureYaml {
  private static final Key<String> ID =
      Key.required("id", Scalars.id(), "the signature's name, unique over all knowledge");
  private static final Key<List<String>> LOGS =
      Key.optional(
          "logs",
          ListShape.of(Scalars.reference(Names.LOG)),
          List.of(),
          "the logs it may stand in; any when absent");
  private static final Key<String> LINE =
      Key.optional(
          "line",
          Scalars.verbatim(),
          null,
          "the log line, or the part of it that matters, with {placeholders} for what changes");
  private static final Key<List<String>> OR =
      Key.optional(
          "or", ListShape.of(Scalars.verbatim()), List.of(), "other wordings of the same line");
  private static final Key<String> REGEX =
      Key.optional(
          "regex", Scalars.verbatim(), null, "a regular expression, where a line can not say it");
  private static final Key<Boolean> IGNORE_CASE =
      Key.optional(
          "ignore-case", Scalars.yesNo(), false, "whether upper and lower case are the same");
  private static final Key<List<String>> SAMPLES =
      Key.required(
          "samples", ListShape.atLeastOne(Scalars.verbatim()), "real lines, which must match");
  private static final Key<List<String>> REJECTS =
      Key.optional(
          "rejects",
          ListShape.of(Scalars.verbatim()),
          List.of(),
          "lines that look alike and must not match");
  private static final Key<String> VALUE =
      Key.optional("value", Scalars.words(), "", "the context value that this line stands for");

  static final List<Key<?>> KEYS =
      List.of(ID, LOGS, LINE, OR, REGEX, IGNORE_CASE, SAMPLES, REJECTS);

  static final Shape<Signature> SHAPE =
      MappingShape.of("a signature", SignatureYaml::of, KEYS).checked(SignatureYaml::check);

  /** One that tells a context value. */
  static final Shape<Signature> WITH_VALUE =
      MappingShape.of("a signature of a context value", SignatureYaml::of, KEYS)
          .with(List.of(VALUE))
          .checked(SignatureYaml::check);

  private SignatureYaml() {}

  static Signature of(Fields in) {
    List<Signature.Alternative> alternatives = new ArrayList<>();
    if (in.get(LINE) != null) {
      alternatives.add(new Signature.Alternative(in.get(LINE), false, in.place(LINE)));
    }
    for (int i = 0; i < in.get(OR).size(); i++) {
      YamlNode.Sequence list = (YamlNode.Sequence) in.mapping().get(OR.name()).orElseThrow();
      alternatives.add(
          new Signature.Alternative(in.get(OR).get(i), false, list.items().get(i).place()));
    }
    if (in.get(REGEX) != null) {
      alternatives.add(new Signature.Alternative(in.get(REGEX), true, in.place(REGEX)));
    }
    return new Signature(
        in.get(ID),
        List.copyOf(alternatives),
        in.get(LOGS),
        in.get(IGNORE_CASE),
        in.get(VALUE),
        in.get(SAMPLES),
        in.get(REJECTS),
        in.place(ID));
  }

  static void check(Fields in, Reading reading) {
    Names.defines(Names.SIGNATURE, ID).accept(in, reading);
    if (!in.has(LINE) && !in.has(REGEX)) {
      reading.error(
          "the signature has no line",
          in.mapping().place(),
          "without one it can match nothing",
          "add 'line:' with the log line to look for, or 'regex:'");
    }
    if (in.get(ID) != null) {
      placesOf(SAMPLES, Names.SAMPLE, in, reading);
      placesOf(REJECTS, Names.REJECT, in, reading);
      captures(in.get(LINE), Captures::ofLine, in, reading);
      in.get(OR).forEach(line -> captures(line, Captures::ofLine, in, reading));
      captures(in.get(REGEX), Captures::ofRegex, in, reading);
    }
  }

  private static void placesOf(Key<?> lines, String kind, Fields in, Reading reading) {
    if (in.mapping().get(lines.name()).orElse(null) instanceof YamlNode.Sequence list) {
      for (YamlNode line : list.items()) {
        reading.define(new Name(kind, in.get(ID), ""), line.place());
      }
    }
  }

  private static void captures(
      String pattern, Function<String, List<String>> names, Fields in, Reading reading) {
    if (pattern != null) {
      names
          .apply(pattern)
          .forEach(
              name ->
                  reading.define(new Name(Names.CAPTURE, in.get(ID), name), in.mapping().place()));
    }
  }
}
