package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Name;
import dev.culprit.knowledge.yaml.Reading;
import dev.culprit.knowledge.yaml.Reading.Placed;
import dev.culprit.text.Advice;
import dev.culprit.text.NearestWord;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks that every placeholder of a text can be filled: from what a signature of the case
 * captures, or from a context value. A shared cause or question may use what any case captures that
 * names it.
 */
final class Placeholders {
  private final NameIndex names;
  private final Map<String, Set<String>> byCause = new HashMap<>();
  private final Map<String, Set<String>> byProduct = new HashMap<>();

  Placeholders(List<FileContent> contents, NameIndex names) {
    this.names = names;
    for (FileContent content : contents) {
      Set<String> captures = captures(content.reading());
      byProduct.computeIfAbsent(content.file().product(), any -> new TreeSet<>()).addAll(captures);
      if (content.file().kind().equals(Names.CASE)) {
        named(Names.CAUSE, content.reading())
            .forEach(
                cause -> byCause.computeIfAbsent(cause, any -> new TreeSet<>()).addAll(captures));
      }
    }
  }

  void check(FileContent content) {
    if (content.reading().placeholders().isEmpty()) {
      return;
    }
    Set<String> known = new TreeSet<>(captures(content));
    known.addAll(names.ids(Names.CONTEXT, content.file().product()));
    Set<Placed<String>> told = new HashSet<>();
    for (Placed<String> placeholder : content.reading().placeholders()) {
      String name = placeholder.value();
      if (!known.contains(name) && told.add(placeholder)) {
        content.add(
            Problem.error(
                new Text("nothing fills the placeholder", "rien ne remplit le paramètre")
                    .plus(" '{" + name + "}'"),
                placeholder.place(),
                known.isEmpty()
                    ? new Text(
                        "no signature of the case captures anything",
                        "aucune signature du cas ne capture quoi que ce soit")
                    : new Text("known here are ", "sont connus ici\u00a0: ")
                        .plus(String.join(", ", known)),
                NearestWord.to(name, known)
                    .map(word -> Advice.write("{" + word + "}"))
                    .orElse(
                        new Text(
                                "capture it in a signature, or write ",
                                "capturez-le dans une signature, ou écrivez ")
                            .plus("'<" + name + ">'"))));
      }
    }
  }

  private Set<String> captures(FileContent content) {
    switch (content.file().kind()) {
      case Names.CASE:
        return captures(content.reading());
      case Names.CAUSE:
        return ofCauses(Set.of(content.file().id()), content);
      case Names.QUESTION:
        return ofCauses(named(Names.CAUSE, content.reading()), content);
      default:
        return Set.of();
    }
  }

  private Set<String> ofCauses(Collection<String> causes, FileContent content) {
    Set<String> captures = new TreeSet<>();
    causes.forEach(cause -> captures.addAll(byCause.getOrDefault(cause, Set.of())));
    // Where no case names it yet, it may be meant for any.
    return captures.isEmpty()
        ? byProduct.getOrDefault(content.file().product(), Set.of())
        : captures;
  }

  /** What the signatures capture that a file defines or names. */
  private Set<String> captures(Reading reading) {
    Set<String> captures = new TreeSet<>();
    named(Names.SIGNATURE, reading)
        .forEach(signature -> captures.addAll(names.ids(Names.CAPTURE, signature)));
    return captures;
  }

  private static Set<String> named(String kind, Reading reading) {
    Set<String> ids = new TreeSet<>();
    add(kind, reading.definitions(), ids);
    add(kind, reading.references(), ids);
    return ids;
  }

  private static void add(String kind, List<Placed<Name>> placed, Set<String> ids) {
    for (Placed<Name> name : placed) {
      if (name.value().kind().equals(kind)) {
        ids.add(name.value().id());
      }
    }
  }
}
