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
      Key.required("id", Scalars.id(), "the log's name, unique in the product");
  private static final Key<Text> TITLE =
      Key.required("title", TextYaml.SHAPE, "what the log holds");
  private static final Key<List<String>> FILES =
      Key.required(
          "files",
          ListShape.atLeastOne(Scalars.words()),
          "patterns of its file names, * for any characters");
  private static final Key<String> WINDOWS =
      Key.optional("windows", Scalars.words(), "", "where it lies on Windows");
  private static final Key<String> LINUX =
      Key.optional("linux", Scalars.words(), "", "where it lies on Linux");

  static final Shape<Product.Log> SHAPE =
      MappingShape.of(
              "a log",
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
