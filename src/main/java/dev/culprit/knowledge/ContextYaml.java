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
  private static final Key<String> EACH =
      Key.optional(
          "each",
          Scalars.id(),
          "",
          "the placeholder that names what it is the value of, where there are several");
  private static final Key<Product.Scope> OF =
      Key.optional(
          "of",
          Scalars.oneOf(Product.Scope.class),
          Product.Scope.RUN,
          "what it is true of: the run, the machine, or the machine that it names");
  private static final Key<List<Signature>> FROM =
      Key.required(
          "from",
          ListShape.atLeastOne(SignatureYaml.WITH_VALUE),
          "lines that tell it, by a placeholder of the same name or by 'value:'");

  static final Shape<Product.ContextValue> SHAPE =
      MappingShape.of(
              "a context value",
              in ->
                  new Product.ContextValue(
                      in.get(ID), in.get(TITLE), in.get(EACH), in.get(OF), in.get(FROM)),
              ID,
              TITLE,
              EACH,
              OF,
              FROM)
          .checked(Names.defines(Names.CONTEXT, ID))
          .checked(ContextYaml::check);

  private ContextYaml() {}

  private static void check(Fields in, Reading reading) {
    if (in.get(ID) == null || in.get(FROM) == null) {
      return;
    }
    for (Signature signature : in.get(FROM)) {
      if (!in.get(EACH).isEmpty() && !captures(signature, in.get(EACH))) {
        reading.error(
            "the line does not tell whose value it is",
            signature.place(),
            "the context value '" + in.get(ID) + "' has one for each '" + in.get(EACH) + "'",
            "write '{" + in.get(EACH) + "}' where it stands");
      }
      if (signature.value().isEmpty() && !captures(signature, in.get(ID))) {
        reading.error(
            "the line does not tell the context value '" + in.get(ID) + "'",
            signature.place(),
            "it has neither a placeholder of that name nor 'value:'",
            "write '{" + in.get(ID) + "}' where the value stands, or add 'value:'");
      }
    }
  }

  private static boolean captures(Signature signature, String name) {
    return signature.alternatives().stream().allMatch(line -> Captures.of(line).contains(name));
  }
}
