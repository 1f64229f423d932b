package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Fields;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Reading;
import dev.culprit.knowledge.yaml.Shape;
import dev.culprit.text.Text;

/** How a clue is written: a signature that also says something about causes. */
final class ClueYaml {
  static final Shape<Clue> SHAPE =
      MappingShape.of(
              new Text("a clue", "un indice"),
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
          new Text("the clue says nothing about any cause", "l'indice ne dit rien d'aucune cause"),
          in.mapping().place(),
          new Text("it then changes nothing", "il ne change alors rien"),
          new Text(
              "add 'confirms:', 'rules-out:', 'supports:' or 'weakens:'",
              "ajoutez 'confirms:', 'rules-out:', 'supports:' ou 'weakens:'"));
    }
  }
}
