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

  private static final Key<List<String>> PAST_FIELDS =
      Key.required(
          "fields",
          ListShape.atLeastOne(Scalars.words()),
          new Text(
              "fields that may tell of what is over",
              "les champs qui peuvent parler de ce qui est passé"));
  private static final Key<String> WHERE =
      Key.required(
          "where", Scalars.words(), new Text("the field that says so", "le champ qui le dit"));
  private static final Key<String> IS =
      Key.required(
          "is",
          Scalars.words(),
          new Text("its value when it is over", "sa valeur quand c'est passé"));
  private static final Key<List<String>> UNLESS_AFTER =
      Key.optional(
          "unless-after",
          ListShape.of(Scalars.words()),
          List.of(),
          new Text(
              "two fields that hold times: it is not over when the first is later than the second",
              "deux champs qui contiennent des heures\u00a0: ce n'est pas passé quand la première est plus tardive"));
  static final Shape<Printout.Past> PAST =
      MappingShape.of(
          new Text("what may be over", "ce qui peut être passé"),
          in ->
              new Printout.Past(
                  in.get(PAST_FIELDS), in.get(WHERE), in.get(IS), in.get(UNLESS_AFTER)),
          PAST_FIELDS,
          WHERE,
          IS,
          UNLESS_AFTER);

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
