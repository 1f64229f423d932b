package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.ListShape;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.ScalarShape;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.Shape;
import dev.culprit.text.Text;
import java.util.List;
import java.util.Map;

/** How the parts of a printout are written: its fields, its entries in JSON, its samples. */
final class PrintoutPartsYaml {
  private static final Key<String> NAME =
      Key.required(
          "name",
          Scalars.words(),
          new Text(
              "the field's name as the text form prints it",
              "le nom du champ tel que la forme texte l'affiche"));
  private static final Key<List<String>> ALSO =
      Key.optional(
          "also",
          ListShape.orOne(Scalars.words()),
          List.of(),
          new Text(
              "other names of it, such as its key in JSON; case, blanks and dashes do not matter",
              "ses autres noms, comme sa clé en JSON\u00a0; la casse, les espaces et les tirets"
                  + " ne comptent pas"));
  static final Shape<Printout.Field> FIELD =
      MappingShape.of(
          new Text("a field of a printout", "un champ d'une sortie de commande"),
          in -> new Printout.Field(in.get(NAME), in.get(ALSO)),
          NAME,
          ALSO);

  private static final Key<List<String>> NAME_KEYS =
      keys(
          "name", new Text("keys that may hold its name", "les clés qui peuvent contenir son nom"));
  private static final Key<List<String>> VALUE_KEYS =
      keys(
          "value",
          new Text("keys that may hold its value", "les clés qui peuvent contenir sa valeur"));
  static final Shape<Printout.Entries> ENTRIES =
      MappingShape.of(
          new Text("the entries of a printout", "les entrées d'une sortie de commande"),
          in -> new Printout.Entries(in.get(NAME_KEYS), in.get(VALUE_KEYS)),
          NAME_KEYS,
          VALUE_KEYS);

  private static final Key<String> TEXT =
      Key.required(
          "text",
          Scalars.verbatim(),
          new Text("what the command printed", "ce que la commande a affiché"));
  private static final Key<List<String>> LINES =
      Key.required(
          "lines",
          ListShape.atLeastOne(Scalars.verbatim()),
          new Text("the lines that it is read as", "les lignes qui en sont lues"));
  static final Shape<Printout.Sample> SAMPLE =
      MappingShape.of(
          new Text("a sample of a printout", "un exemple d'une sortie de commande"),
          in -> new Printout.Sample(in.get(TEXT), in.get(LINES), in.place(TEXT)),
          TEXT,
          LINES);
  static final Shape<Printout.Sample> REJECT =
      ScalarShape.of(
          (text, place, reading) -> new Printout.Sample(text, List.of(), place),
          Map.of("type", "string", "minLength", 1));

  private PrintoutPartsYaml() {}

  private static Key<List<String>> keys(String name, Text meaning) {
    return Key.required(name, ListShape.orOne(Scalars.words()), meaning);
  }
}
