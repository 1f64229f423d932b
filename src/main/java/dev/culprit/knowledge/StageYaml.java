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
import java.util.List;

/** How a stage of a product's life is written. */
final class StageYaml {
  private static final Key<String> ID =
      Key.required(
          "id",
          Scalars.id(),
          new Text(
              "the stage's name, which is a folder's name",
              "le nom de la phase, qui est celui d'un dossier"));
  private static final Key<Text> TITLE =
      Key.required("title", TextYaml.SHAPE, new Text("what is done then", "ce que l'on y fait"));
  private static final Key<String> STEP_ID =
      Key.required(
          "id",
          Scalars.id(),
          new Text(
              "the step's name, unique in the stage", "le nom de l'étape, unique dans la phase"));
  private static final Key<List<Product.Step>> STEPS =
      Key.optional(
          "steps",
          ListShape.of(
              MappingShape.of(
                  new Text("a step", "une étape"),
                  in -> new Product.Step(in.get(STEP_ID), in.get(TITLE)),
                  STEP_ID,
                  TITLE)),
          List.of(),
          new Text("its steps, in order", "ses étapes, dans l'ordre"));

  static final Shape<Product.Stage> SHAPE =
      MappingShape.of(
              new Text("a stage", "une phase"),
              in -> new Product.Stage(in.get(ID), in.get(TITLE), in.get(STEPS)),
              ID,
              TITLE,
              STEPS)
          .checked(Names.defines(Names.STAGE, ID))
          .checked(StageYaml::defineSteps);

  private StageYaml() {}

  /** A step's id is unique in its stage, so the stage must define it. */
  private static void defineSteps(Fields in, Reading reading) {
    if (in.get(ID) == null
        || !(in.mapping().get(STEPS.name()).orElse(null) instanceof YamlNode.Sequence steps)) {
      return;
    }
    for (YamlNode step : steps.items()) {
      if (step instanceof YamlNode.Mapping mapping
          && mapping.get(STEP_ID.name()).orElse(null) instanceof YamlNode.Scalar id) {
        reading.define(
            new Name(Names.STEP, scope(reading.id(), in.get(ID)), id.text()), id.place());
      }
    }
  }

  /** Within what a step's id is unique. */
  static String scope(String product, String stage) {
    return product + "/" + stage;
  }
}
