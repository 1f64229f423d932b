package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.ListShape;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.Shape;
import dev.culprit.text.Text;
import java.util.List;

/** How a log of a product is written. */
final class LogYaml {
  private static final Key<String> ID =
      Key.required(
          "id",
          Scalars.id(),
          new Text(
              "the log's name, unique in the product",
              "le nom du journal, unique dans le produit"));
  private static final Key<Text> TITLE =
      Key.required(
          "title", TextYaml.SHAPE, new Text("what the log holds", "ce que contient le journal"));
  private static final Key<List<String>> FILES =
      Key.required(
          "files",
          ListShape.atLeastOne(Scalars.words()),
          new Text(
              "patterns of its file names, * for any characters",
              "les modèles de ses noms de fichier, * pour des caractères quelconques"));
  private static final Key<String> WINDOWS =
      Key.optional(
          "windows",
          Scalars.words(),
          "",
          new Text("where it lies on Windows", "où il se trouve sous Windows"));
  private static final Key<String> LINUX =
      Key.optional(
          "linux",
          Scalars.words(),
          "",
          new Text("where it lies on Linux", "où il se trouve sous Linux"));

  static final Shape<Product.Log> SHAPE =
      MappingShape.of(
              new Text("a log", "un journal"),
              in ->
                  new Product.Log(
                      in.get(ID), in.get(TITLE), in.get(FILES), in.get(WINDOWS), in.get(LINUX)),
              ID,
              TITLE,
              FILES,
              WINDOWS,
              LINUX)
          .checked(Names.defines(Names.LOG, ID));

  private LogYaml() {}
}
