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
      Key.required(
          "id",
          Scalars.id(),
          new Text(
              "the value's name, unique in the product",
              "le nom de la valeur, unique dans le produit"));
  private static final Key<Text> TITLE =
      Key.required("title", TextYaml.SHAPE, new Text("what it is", "ce que c'est"));
  private static final Key<String> EACH =
      Key.optional(
          "each",
          Scalars.id(),
          "",
          new Text(
              "the placeholder that names what it is the value of, where there are several",
              "le paramètre qui nomme ce dont c'est la valeur, s'il y en a plusieurs"));
  private static final Key<Product.Scope> OF =
      Key.optional(
          "of",
          Scalars.oneOf(Product.Scope.class),
          Product.Scope.RUN,
          new Text(
              "what it is true of: the run, the machine, or the machine that it names",
              "ce dont elle est vraie\u00a0: l'exécution, la machine, ou la machine qu'elle"
                  + " nomme"));
  private static final Key<List<Signature>> FROM =
      Key.required(
          "from",
          ListShape.atLeastOne(SignatureYaml.WITH_VALUE),
          new Text(
              "lines that tell it, by a placeholder of the same name or by 'value:'",
              "les lignes qui la donnent, par un paramètre du même nom ou par 'value:'"));

  static final Shape<Product.ContextValue> SHAPE =
      MappingShape.of(
              new Text("a context value", "une valeur de contexte"),
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
            new Text(
                "the line does not tell whose value it is",
                "la ligne ne dit pas de quoi c'est la valeur"),
            signature.place(),
            new Text(
                "the context value '" + in.get(ID) + "' has one for each '" + in.get(EACH) + "'",
                "la valeur de contexte '"
                    + in.get(ID)
                    + "' en a une pour chaque '"
                    + in.get(EACH)
                    + "'"),
            new Text(
                "write '{" + in.get(EACH) + "}' where it stands",
                "écrivez '{" + in.get(EACH) + "}' là où cela figure"));
      }
      if (signature.value().isEmpty() && !captures(signature, in.get(ID))) {
        reading.error(
            new Text(
                    "the line does not tell the context value",
                    "la ligne ne donne pas la valeur de contexte")
                .plus(" '" + in.get(ID) + "'"),
            signature.place(),
            new Text(
                "it has neither a placeholder of that name nor 'value:'",
                "elle n'a ni paramètre de ce nom ni 'value:'"),
            new Text(
                "write '{" + in.get(ID) + "}' where the value stands, or add 'value:'",
                "écrivez '{" + in.get(ID) + "}' à la place de la valeur, ou ajoutez 'value:'"));
      }
    }
  }

  private static boolean captures(Signature signature, String name) {
    return signature.alternatives().stream().allMatch(line -> Captures.of(line).contains(name));
  }
}
