package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Name;
import dev.culprit.knowledge.yaml.Reading.Placed;
import dev.culprit.text.Advice;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All names that all files define, and what is wrong with them. */
final class NameIndex {
  /**
   * A signature captures the same in each of its wordings, and its lines have no names; the answers
   * of a question that is defined twice are the least of its problems.
   */
  private static final Set<String> MAY_REPEAT =
      Set.of(Names.CAPTURE, Names.CHOICE, Names.SAMPLE, Names.REJECT);

  private final Map<Name, Place> places = new HashMap<>();
  private final Map<Name, Set<String>> idsOfScope = new HashMap<>();

  /** Takes the names of all files; an id that is used twice becomes a problem of the later file. */
  NameIndex(List<FileContent> contents) {
    for (FileContent content : contents) {
      for (Placed<Name> definition : content.reading().definitions()) {
        define(definition, content);
      }
    }
  }

  private void define(Placed<Name> definition, FileContent content) {
    Name name = definition.value();
    Place first = places.putIfAbsent(name, definition.place());
    idsOfScope.computeIfAbsent(scope(name), any -> new TreeSet<>()).add(name.id());
    if (first != null && !MAY_REPEAT.contains(name.kind())) {
      Noun noun = Noun.of(name.kind());
      content.add(
          Problem.error(
              new Text(
                  noun.the().en() + " '" + name.id() + "' is defined twice",
                  noun.the().fr()
                      + " '"
                      + name.id()
                      + "' est "
                      + noun.agreed("défini")
                      + " deux fois"),
              definition.place(),
              new Text(
                  "it is already defined at " + first,
                  "la première définition se trouve en " + first),
              new Text("choose another id", "choisissez un autre identifiant")));
    }
  }

  /** The ids of one kind in one scope, in alphabetical order. */
  Set<String> ids(String kind, String scope) {
    return idsOfScope.getOrDefault(new Name(kind, scope, ""), Set.of());
  }

  /** Reports the references of a file to what no file defines. */
  void checkReferences(FileContent content) {
    for (Placed<Name> reference : content.reading().references()) {
      Name name = reference.value();
      if (!places.containsKey(name) && scopeIsKnown(name)) {
        content.add(Problem.error(missing(name), reference.place(), Text.NONE, help(name)));
      }
    }
  }

  private Text help(Name name) {
    Set<String> ids = ids(name.kind(), name.scope());
    Text the = Noun.of(name.kind()).the();
    return Advice.writeNearest(
        name.id(),
        ids,
        ids.isEmpty() || ids.size() > 12
            ? new Text(
                "check the id, or add " + the.en(),
                "vérifiez l'identifiant, ou ajoutez " + the.fr())
            : new Text("known are only ", "ne sont connus que\u00a0: ")
                .plus(String.join(", ", ids)));
  }

  private static Text missing(Name name) {
    Text missing = Noun.of(name.kind()).missing("'" + name.id() + "'");
    Text scope = inScope(name);
    return new Text(missing.en() + scope.en(), missing.fr() + scope.fr());
  }

  private static Text inScope(Name name) {
    return switch (name.kind()) {
      case Names.STEP ->
          new Text(" in the stage", " dans la phase").plus(" '" + name.scope() + "'");
      case Names.CHOICE ->
          new Text(" of the question", " à la question").plus(" '" + name.scope() + "'");
      case Names.LOG, Names.CONTEXT ->
          new Text(" in the product", " dans le produit").plus(" '" + name.scope() + "'");
      default -> Text.NONE;
    };
  }

  /** Where the owner of a name is not defined itself, that alone is the mistake. */
  private boolean scopeIsKnown(Name name) {
    return switch (name.kind()) {
      case Names.STEP -> places.containsKey(stage(name.scope()));
      case Names.CHOICE -> places.containsKey(new Name(Names.QUESTION, "", name.scope()));
      case Names.LOG, Names.CONTEXT ->
          places.containsKey(new Name(Names.PRODUCT, "", name.scope()));
      default -> true;
    };
  }

  private static Name stage(String scope) {
    int slash = scope.indexOf('/');
    return new Name(Names.STAGE, scope.substring(0, slash), scope.substring(slash + 1));
  }

  private static Name scope(Name name) {
    return new Name(name.kind(), name.scope(), "");
  }
}
