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
import dev.culprit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How a signature is written. */
final class SignatureYaml {
  private static final Key<String> ID =
      Key.required(
          "id",
          Scalars.id(),
          new Text(
              "the signature's name, unique over all knowledge",
              "le nom de la signature, unique dans toute la base"));
  private static final Key<List<String>> LOGS =
      Key.optional(
          "logs",
          ListShape.of(Scalars.reference(Names.LOG)),
          List.of(),
          new Text(
              "the logs it may stand in; any when absent",
              "les journaux où elle peut se trouver\u00a0; tous si la clé manque"));
  private static final Key<String> LINE =
      Key.optional(
          "line",
          Scalars.verbatim(),
          null,
          new Text(
              "the log line, or the part of it that matters, with {placeholders} for what changes",
              "la ligne de journal, ou sa partie utile, avec des {paramètres} pour ce qui change"));
  private static final Key<List<String>> OR =
      Key.optional(
          "or",
          ListShape.of(Scalars.verbatim()),
          List.of(),
          new Text("other wordings of the same line", "les autres formulations de la même ligne"));
  private static final Key<String> REGEX =
      Key.optional(
          "regex",
          Scalars.verbatim(),
          null,
          new Text(
              "a regular expression, where a line can not say it",
              "une expression régulière, quand une ligne ne peut pas le dire"));
  private static final Key<Boolean> IGNORE_CASE =
      Key.optional(
          "ignore-case",
          Scalars.yesNo(),
          false,
          new Text(
              "whether upper and lower case are the same",
              "si les majuscules et les minuscules se valent"));
  private static final Key<List<String>> SAMPLES =
      Key.required(
          "samples",
          ListShape.atLeastOne(Scalars.verbatim()),
          new Text("real lines, which must match", "des lignes réelles, qui doivent correspondre"));
  private static final Key<List<String>> REJECTS =
      Key.optional(
          "rejects",
          ListShape.of(Scalars.verbatim()),
          List.of(),
          new Text(
              "lines that look alike and must not match",
              "des lignes qui y ressemblent et ne doivent pas correspondre"));
  private static final Key<String> VALUE =
      Key.optional(
          "value",
          Scalars.words(),
          "",
          new Text(
              "the context value that this line stands for",
              "la valeur de contexte que cette ligne exprime"));

  static final List<Key<?>> KEYS =
      List.of(ID, LOGS, LINE, OR, REGEX, IGNORE_CASE, SAMPLES, REJECTS);

  static final Shape<Signature> SHAPE =
      MappingShape.of(new Text("a signature", "une signature"), SignatureYaml::of, KEYS)
          .checked(SignatureYaml::check);

  /** One that tells a context value. */
  static final Shape<Signature> WITH_VALUE =
      MappingShape.of(
              new Text("a signature of a context value", "une signature d'une valeur de contexte"),
              SignatureYaml::of,
              KEYS)
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
          new Text("the signature has no line", "la signature n'a pas de ligne"),
          in.mapping().place(),
          new Text(
              "without one it can match nothing", "sans ligne, elle ne peut correspondre à rien"),
          new Text(
              "add 'line:' with the log line to look for, or 'regex:'",
              "ajoutez 'line:' avec la ligne de journal à chercher, ou 'regex:'"));
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
