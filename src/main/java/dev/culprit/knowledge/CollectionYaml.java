package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.Shape;
import dev.culprit.text.Text;

/** How a way to get a log is written. */
final class CollectionYaml {
  private static final Key<String> ID =
      Key.required("id", Scalars.id(), new Text("the way's name", "le nom de ce moyen"));
  private static final Key<Text> TITLE =
      Key.required(
          "title", TextYaml.SHAPE, new Text("when this way is taken", "quand ce moyen convient"));
  private static final Key<String> PLATFORM =
      Key.required(
          "platform",
          Scalars.oneOf("windows", "linux"),
          new Text("where the command runs", "où la commande s'exécute"));
  private static final Key<String> COMMAND =
      Key.required(
          "command",
          Scalars.words(),
          new Text(
              "the command; a secret never stands in it",
              "la commande\u00a0; elle ne contient jamais de secret"));

  static final Shape<Product.Collection> SHAPE =
      MappingShape.of(
          new Text("a way to get a log", "un moyen d'obtenir un journal"),
          in ->
              new Product.Collection(in.get(ID), in.get(TITLE), in.get(PLATFORM), in.get(COMMAND)),
          ID,
          TITLE,
          PLATFORM,
          COMMAND);

  private CollectionYaml() {}
}
