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
      Key.required("noise", Scalars.id(), "the case's name, which is the file's name");
  private static final Key<Text> TITLE =
      Key.required("title", TextYaml.SHAPE, "what the line is, in one sentence");
  private static final Key<Text> BECAUSE =
      Key.required("because", TextYaml.SHAPE, "why it is harmless");
  private static final Key<Origin> ORIGIN =
      Key.optional(
          "origin", Scalars.oneOf(Origin.class), Origin.DOCUMENTED, "how it came to be known");
  private static final Key<Source> SOURCE =
      Key.required("source", SourceYaml.SHAPE, "the document it rests on");
  private static final Key<List<Signature>> SIGNATURES =
      Key.required(
          "signatures", ListShape.atLeastOne(SignatureYaml.SHAPE), "the harmless log lines");

  static final MappingShape<PendingCase> FILE =
      MappingShape.of(
              "a noise case", NoiseYaml::of, NOISE, TITLE, BECAUSE, ORIGIN, SOURCE, SIGNATURES)
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
