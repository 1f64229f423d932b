package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Fields;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Reading;
import dev.culprit.knowledge.yaml.Shape;

/** How a clue is written: a signature that also says something about causes. */
final class ClueYaml {
  static final Shape<Clue> SHAPE =
      MappingShape.of(
              "a clue",
              in -> new Clue(SignatureYaml.of(in), EffectsYaml.of(in)),
              SignatureYaml.KEYS)
          .with(EffectsYaml.KEYS)
          .checked(SignatureYaml::check)
          .checked(EffectsYaml::check)
          .checked(ClueYaml::check);

  private ClueYaml() {}

  private static void check(Fields in, Reading reading) {
    if (EffectsYaml.KEYS.stream().noneMatch(in::has)) {
      reading.error(
          "the clue says nothing about any cause",
          in.mapping().place(),
          "it then changes nothing",
          "add 'confirms:', 'rules-out:', 'supports:' or 'weakens:'");
    }
  }
}
