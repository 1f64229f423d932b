package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.Shape;
import dev.culprit.text.Text;

/** How a way to get a log is written. */
final class CollectionYaml {
  private static final Key<String> ID = Key.required("id", Scalars.id(), "the way's name");
  private static final Key<Text> TITLE =
      Key.required("title", TextYaml.SHAPE, "when this way is taken");
  private static final Key<String> PLATFORM =
      Key.required("platform", Scalars.oneOf("windows", "linux"), "where the command runs");
  private static final Key<String> COMMAND =
      Key.required("command", Scalars.words(), "the command; a secret never stands in it");

  static final Shape<Product.Collection> SHAPE =
      MappingShape.of(
          "a way to get a log",
          in ->
              new Product.Collection(in.get(ID), in.get(TITLE), in.get(PLATFORM), in.get(COMMAND)),
          ID,
          TITLE,
          PLATFORM,
          COMMAND);

  private CollectionYaml() {}
}
