package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Fields;
import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.ListShape;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Reading;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.Shape;
import dev.culprit.text.Advice;
import dev.culprit.text.Place;
import dev.culprit.text.Text;
import java.util.ArrayList;
import java.util.List;

/** How it is written what a command prints. */
final class PrintoutYaml {
  private static final Key<String> ID =
      Key.required(
          "id",
          Scalars.id(),
          new Text(
              "the printout's name, unique in the product",
              "le nom de la sortie, unique dans le produit"));
  private static final Key<Text> TITLE =
      Key.required("title", TextYaml.SHAPE, new Text("what it is", "ce que c'est"));
  private static final Key<Printout.Layout> LAYOUT =
      Key.required(
          "layout",
          Scalars.oneOf(Printout.Layout.class),
          new Text(
              "whether its text form is lines of a name and a value, or a table",
              "si sa forme texte est faite de lignes d'un nom et d'une valeur, ou d'un tableau"));
  private static final Key<List<Printout.Field>> FIELDS =
      Key.required(
          "fields",
          ListShape.atLeastOne(PrintoutPartsYaml.FIELD),
          new Text(
              "what it says, in the order of its lines; of a table the first names the row",
              "ce qu'elle dit, dans l'ordre de ses lignes\u00a0; dans un tableau, le premier"
                  + " nomme la ligne"));
  private static final Key<List<String>> RECOGNISED_BY =
      Key.required(
          "recognised-by",
          ListShape.atLeastOne(Scalars.words()),
          new Text(
              "fields of which two together show that it is this printout",
              "les champs dont deux ensemble montrent que c'est cette sortie"));
  private static final Key<String> BEGINS =
      Key.optional(
          "begins",
          Scalars.verbatim(),
          "",
          new Text(
              "a regular expression for the line it begins with; its group names what it is about",
              "une expression régulière pour la ligne par laquelle elle commence\u00a0; son"
                  + " groupe nomme ce dont il s'agit"));
  private static final Key<String> ROW =
      Key.optional(
          "row",
          Scalars.verbatim(),
          "",
          new Text(
              "a regular expression for the first field of a row, where it is a table",
              "une expression régulière pour le premier champ d'une ligne, si c'est un tableau"));
  private static final Key<Printout.Entries> ENTRIES =
      Key.optional(
          "entries",
          PrintoutPartsYaml.ENTRIES,
          null,
          new Text(
              "the keys of a JSON object that stands for one field",
              "les clés d'un objet JSON qui représente un champ"));
  private static final Key<Printout.Past> PAST =
      Key.optional(
          "past",
          PrintoutPartsYaml.PAST,
          null,
          new Text(
              "fields that may tell of what is over, and when",
              "les champs qui peuvent parler de ce qui est passé, et quand"));
  private static final Key<List<Printout.Sample>> SAMPLES =
      Key.required(
          "samples",
          ListShape.atLeastOne(PrintoutPartsYaml.SAMPLE),
          new Text(
              "real texts, and the lines each is read as",
              "des textes réels, et les lignes lues dans chacun"));
  private static final Key<List<Printout.Sample>> REJECTS =
      Key.optional(
          "rejects",
          ListShape.of(PrintoutPartsYaml.REJECT),
          List.of(),
          new Text(
              "texts that look alike and are no such printout",
              "des textes qui y ressemblent sans être une telle sortie"));

  static final Shape<Printout> SHAPE =
      MappingShape.of(
              new Text("a printout", "une sortie de commande"),
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
            new Text("the printout has no field", "la sortie de commande n'a pas de champ")
                .plus(" '" + name + "'"),
            place,
            new Text("its fields are ", "ses champs sont ").plus(String.join(", ", names)),
            Advice.writeNearest(
                name, names, new Text("add it to 'fields:'", "ajoutez-le à 'fields:'")));
      }
    }
  }

  private static void checkLayout(Fields in, Reading reading) {
    boolean isTable = in.get(LAYOUT) == Printout.Layout.TABLE;
    if (isTable && !in.has(ROW)) {
      reading.error(
          new Text(
              "nothing tells a row of the table", "rien n'indique ce qu'est une ligne du tableau"),
          in.mapping().place(),
          new Text(
              "the table ends where the first field of a line does not look like one",
              "le tableau finit là où le premier champ d'une ligne n'y ressemble pas"),
          new Text(
              "add 'row:' with a regular expression for the first field",
              "ajoutez 'row:' avec une expression régulière pour le premier champ"));
    }
    Key<String> misplaced = isTable ? BEGINS : ROW;
    if (in.get(LAYOUT) != null && in.has(misplaced)) {
      reading.error(
          new Text(
              "the key '" + misplaced.name() + "' has no meaning here",
              "la clé '" + misplaced.name() + "' n'a pas de sens ici"),
          in.place(misplaced),
          isTable
              ? new Text(
                  "a table begins with the names of its columns",
                  "un tableau commence par les noms de ses colonnes")
              : new Text("only a table has rows", "seul un tableau a des lignes"),
          new Text("remove it", "retirez-la"));
    }
  }
}
