package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.ListShape;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.ScalarShape;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.Shape;
import java.util.List;
import java.util.Map;

/** How the parts of a printout are written: its fields, its entries in JSON, its samples. */
final class PrintoutPartsYaml {
  private static final Key<String> NAME =
      Key.required("name", Scalars.words(), "the field's name as the text form prints it");
  private static final Key<List<String>> ALSO =
      Key.optional(
          "also",
          ListShape.orOne(Scalars.words()),
          List.of(),
          "other names of it, such as its key in JSON; case, blanks and dashes do not matter");
  static final Shape<Printout.Field> FIELD =
      MappingShape.of(
          "a field of a printout",
          in -> new Printout.Field(in.get(NAME), in.get(ALSO)),
          NAME,
          ALSO);

  private static final Key<List<String>> NAME_KEYS = keys("name", "keys that may hold its name");
  private static final Key<List<String>> VALUE_KEYS = keys("value", "keys that may hold its value");
  static final Shape<Printout.Entries> ENTRIES =
      MappingShape.of(
          "the entries of a printout",
          in -> new Printout.Entries(in.get(NAME_KEYS), in.get(VALUE_KEYS)),
          NAME_KEYS,
          VALUE_KEYS);

  private static final Key<List<String>> PAST_FIELDS =
      Key.required(
          "fields", ListShape.atLeastOne(Scalars.words()), "fields that may tell of what is over");
  private static final Key<String> WHERE =
      Key.required("where", Scalars.words(), "the field that says so");
  private static final Key<String> IS =
      Key.required("is", Scalars.words(), "its value when it is over");
  private static final Key<List<String>> UNLESS_AFTER =
      Key.optional(
          "unless-after",
          ListShape.of(Scalars.words()),
          List.of(),
          "two fields that hold times: it is not over when the first is later than the second");
  static final Shape<Printout.Past> PAST =
      MappingShape.of(
          "what may be over",
          in ->
              new Printout.Past(
                  in.get(PAST_FIELDS), in.get(WHERE), in.get(IS), in.get(UNLESS_AFTER)),
          PAST_FIELDS,
          WHERE,
          IS,
          UNLESS_AFTER);

  private static final Key<String> TEXT =
      Key.required("text", Scalars.verbatim(), "what the command printed");
  private static final Key<List<String>> LINES =
      Key.required(
          "lines", ListShape.atLeastOne(Scalars.verbatim()), "the lines that it is read as");
  static final Shape<Printout.Sample> SAMPLE =
      MappingShape.of(
          "a sample of a printout",
          in -> new Printout.Sample(in.get(TEXT), in.get(LINES), in.place(TEXT)),
          TEXT,
          LINES);
  static final Shape<Printout.Sample> REJECT =
      ScalarShape.of(
          (text, place, reading) -> new Printout.Sample(text, List.of(), place),
          Map.of("type", "string", "minLength", 1));

  private PrintoutPartsYaml() {}

  private static Key<List<String>> keys(String name, String meaning) {
    return Key.required(name, ListShape.orOne(Scalars.words()), meaning);
  }
}
