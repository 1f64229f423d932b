package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Fields;
import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.ListShape;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Reading;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.Shape;
import dev.culprit.text.Text;
import java.util.List;

/** How it is written what logs tell of a machine. */
final class ContextYaml {
  private static final Key<String> ID =
      Key.required("id", Scalars.id(), "the value's name, unique in the product");
  private static final Key<Text> TITLE = Key.required("title", TextYaml.SHAPE, "what it is");
  private static final Key<List<Signature>> FROM =
      Key.required(
          "from",
          ListShape.atLeastOne(SignatureYaml.WITH_VALUE),
          "lines that tell it, by a placeholder of the same name or by 'value:'");

  static final Shape<Product.ContextValue> SHAPE =
      MappingShape.of(
              "a context value",
              in -> new Product.ContextValue(in.get(ID), in.get(TITLE), in.get(FROM)),
              ID,
              TITLE,
              FROM)
          .checked(Names.defines(Names.CONTEXT, ID))
          .checked(ContextYaml::check);

  private ContextYaml() {}

  private static void check(Fields in, Reading reading) {
    if (in.get(ID) == null || in.get(FROM) == null) {
      return;
    }
    for (Signature signature : in.get(FROM)) {
      boolean captured =
          signature.alternatives().stream()
              .allMatch(line -> Captures.of(line).contains(in.get(ID)));
      if (signature.value().isEmpty() && !captured) {
        reading.error(
            "the line does not tell the context value '" + in.get(ID) + "'",
            signature.place(),
            "it has neither a placeholder of that name nor 'value:'",
            "write '{" + in.get(ID) + "}' where the value stands, or add 'value:'");
      }
    }
  }
}
