package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Fields;
import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.ListShape;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.text.Text;
import java.util.List;

/** How the file of a harmless line that looks like an error is written. */
final class NoiseYaml {
  static final Key<String> NOISE =
      Key.required(
          "noise",
          Scalars.id(),
          new Text(
              "the case's name, which is the file's name",
              "le nom du cas, qui est celui du fichier"));
  private static final Key<Text> TITLE =
      Key.required(
          "title",
          TextYaml.SHAPE,
          new Text("what the line is, in one sentence", "ce qu'est la ligne, en une phrase"));
  private static final Key<Text> BECAUSE =
      Key.required(
          "because",
          TextYaml.SHAPE,
          new Text("why it is harmless", "pourquoi elle est sans conséquence"));
  private static final Key<Origin> ORIGIN =
      Key.optional(
          "origin",
          Scalars.oneOf(Origin.class),
          Origin.DOCUMENTED,
          new Text("how it came to be known", "d'où on le sait"));
  private static final Key<Source> SOURCE =
      Key.required(
          "source",
          SourceYaml.SHAPE,
          new Text("the document it rests on", "le document sur lequel il repose"));
  private static final Key<List<Signature>> SIGNATURES =
      Key.required(
          "signatures",
          ListShape.atLeastOne(SignatureYaml.SHAPE),
          new Text("the harmless log lines", "les lignes de journal sans conséquence"));

  static final MappingShape<PendingCase> FILE =
      MappingShape.of(
              new Text("a noise case", "un cas de bruit"),
              NoiseYaml::of,
              NOISE,
              TITLE,
              BECAUSE,
              ORIGIN,
              SOURCE,
              SIGNATURES)
          .checked(Names.definesFile(Names.CASE, NOISE));

  private NoiseYaml() {}

  private static PendingCase of(Fields in) {
    return new PendingCase(
        in.get(NOISE),
        "",
        in.get(ORIGIN),
        in.get(TITLE),
        in.get(SOURCE),
        in.get(BECAUSE),
        false,
        in.get(SIGNATURES),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        in.place(NOISE));
  }
}
