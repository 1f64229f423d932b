package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Fields;
import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.ListShape;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Reading;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.Shape;
import dev.culprit.text.NearestWord;
import dev.culprit.text.Place;
import dev.culprit.text.Text;
import java.util.ArrayList;
import java.util.List;

/** How it is written what a command prints. */
final class PrintoutYaml {
  private static final Key<String> ID =
      Key.required("id", Scalars.id(), "the printout's name, unique in the product");
  private static final Key<Text> TITLE = Key.required("title", TextYaml.SHAPE, "what it is");
  private static final Key<Printout.Layout> LAYOUT =
      Key.required(
          "layout",
          Scalars.oneOf(Printout.Layout.class),
          "whether its text form is lines of a name and a value, or a table");
  private static final Key<List<Printout.Field>> FIELDS =
      Key.required(
          "fields",
          ListShape.atLeastOne(PrintoutPartsYaml.FIELD),
          "what it says, in the order of its lines; of a table the first names the row");
  private static final Key<List<String>> RECOGNISED_BY =
      Key.required(
          "recognised-by",
          ListShape.atLeastOne(Scalars.words()),
          "fields of which two together show that it is this printout");
  private static final Key<String> BEGINS =
      Key.optional(
          "begins",
          Scalars.verbatim(),
          "",
          "a regular expression for the line it begins with; its group names what it is about");
  private static final Key<String> ROW =
      Key.optional(
          "row",
          Scalars.verbatim(),
          "",
          "a regular expression for the first field of a row, where it is a table");
  private static final Key<Printout.Entries> ENTRIES =
      Key.optional(
          "entries",
          PrintoutPartsYaml.ENTRIES,
          null,
          "the keys of a JSON object that stands for one field");
  private static final Key<Printout.Past> PAST =
      Key.optional(
          "past", PrintoutPartsYaml.PAST, null, "fields that may tell of what is over, and when");
  private static final Key<List<Printout.Sample>> SAMPLES =
      Key.required(
          "samples",
          ListShape.atLeastOne(PrintoutPartsYaml.SAMPLE),
          "real texts, and the lines each is read as");
  private static final Key<List<Printout.Sample>> REJECTS =
      Key.optional(
          "rejects",
          ListShape.of(PrintoutPartsYaml.REJECT),
          List.of(),
          "texts that look alike and are no such printout");

  static final Shape<Printout> SHAPE =
      MappingShape.of(
              "a printout",
              in ->
                  new Printout(
                      in.get(ID),
                      in.get(TITLE),
                      in.get(LAYOUT),
                      in.get(FIELDS),
                      in.get(RECOGNISED_BY),
                      in.get(BEGINS),
                      in.get(ROW),
                      in.get(ENTRIES),
                      in.get(PAST),
                      in.get(SAMPLES),
                      in.get(REJECTS),
                      in.place(ID)),
              ID,
              TITLE,
              LAYOUT,
              FIELDS,
              RECOGNISED_BY,
              BEGINS,
              ROW,
              ENTRIES,
              PAST,
              SAMPLES,
              REJECTS)
          .checked(Names.defines(Names.PRINTOUT, ID))
          .checked(PrintoutYaml::checkFields)
          .checked(PrintoutYaml::checkLayout);

  private PrintoutYaml() {}

  private static void checkFields(Fields in, Reading reading) {
    if (in.get(FIELDS) == null || in.get(RECOGNISED_BY) == null) {
      return;
    }
    List<String> names = in.get(FIELDS).stream().map(Printout.Field::name).toList();
    checkNames(in.get(RECOGNISED_BY), names, in.place(RECOGNISED_BY), reading);
    Printout.Past past = in.get(PAST);
    if (past != null) {
      List<String> named = new ArrayList<>(past.fields());
      named.add(past.where());
      named.addAll(past.unlessAfter());
      checkNames(named, names, in.place(PAST), reading);
    }
  }

  private static void checkNames(
      List<String> named, List<String> names, Place place, Reading reading) {
    for (String name : named) {
      if (!names.contains(name)) {
        reading.error(
            "the printout has no field '" + name + "'",
            place,
            "its fields are " + String.join(", ", names),
            NearestWord.to(name, names)
                .map(nearest -> "write '" + nearest + "'")
                .orElse("add it to 'fields:'"));
      }
    }
  }

  private static void checkLayout(Fields in, Reading reading) {
    boolean isTable = in.get(LAYOUT) == Printout.Layout.TABLE;
    if (isTable && !in.has(ROW)) {
      reading.error(
          "nothing tells a row of the table",
          in.mapping().place(),
          "the table ends where the first field of a line does not look like one",
          "add 'row:' with a regular expression for the first field");
    }
    Key<String> misplaced = isTable ? BEGINS : ROW;
    if (in.get(LAYOUT) != null && in.has(misplaced)) {
      reading.error(
          "the key '" + misplaced.name() + "' has no meaning here",
          in.place(misplaced),
          isTable ? "a table begins with the names of its columns" : "only a table has rows",
          "remove it");
    }
  }
}
