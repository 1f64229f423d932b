package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Name;
import dev.culprit.knowledge.yaml.Reading.Placed;
import dev.culprit.text.NearestWord;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
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
      content.add(
          Problem.error(
              "the " + name.kind() + " '" + name.id() + "' is defined twice",
              definition.place(),
              "it is already defined at " + first,
              "choose another id"));
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
        content.add(
            Problem.error(
                "there is no " + name.kind() + " '" + name.id() + "'" + inScope(name),
                reference.place(),
                "",
                help(name)));
      }
    }
  }

  private String help(Name name) {
    Set<String> ids = ids(name.kind(), name.scope());
    return NearestWord.to(name.id(), ids)
        .map(word -> "write '" + word + "'")
        .orElse(
            ids.isEmpty() || ids.size() > 12
                ? "check the id, or add the " + name.kind()
                : "known are only " + String.join(", ", ids));
  }

  private static String inScope(Name name) {
    return switch (name.kind()) {
      case Names.STEP -> " in the stage '" + name.scope() + "'";
      case Names.CHOICE -> " of the question '" + name.scope() + "'";
      case Names.LOG, Names.CONTEXT -> " in the product '" + name.scope() + "'";
      default -> "";
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
