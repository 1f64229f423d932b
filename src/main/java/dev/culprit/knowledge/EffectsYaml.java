package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Fields;
import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.ListShape;
import dev.culprit.knowledge.yaml.Reading;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How it is written what an answer or a clue says about causes. */
final class EffectsYaml {
  private static final Key<List<String>> CONFIRMS =
      key("confirms", new Text("causes that it proves", "les causes qui sont alors prouvées"));
  private static final Key<List<String>> RULES_OUT =
      key(
          "rules-out",
          new Text("causes that can not be it any more", "les causes qui sont désormais exclues"));
  private static final Key<List<String>> SUPPORTS =
      key(
          "supports",
          new Text("causes that become more likely", "les causes qui deviennent plus probables"));
  private static final Key<List<String>> WEAKENS =
      key(
          "weakens",
          new Text("causes that become less likely", "les causes qui deviennent moins probables"));

  static final List<Key<?>> KEYS = List.of(CONFIRMS, RULES_OUT, SUPPORTS, WEAKENS);

  private EffectsYaml() {}

  private static Key<List<String>> key(String name, Text meaning) {
    return Key.optional(name, ListShape.of(Scalars.reference(Names.CAUSE)), List.of(), meaning);
  }

  static List<Effect> of(Fields in) {
    List<Effect> effects = new ArrayList<>();
    in.get(CONFIRMS).forEach(cause -> effects.add(new Effect(Verdict.CONFIRMS, cause)));
    in.get(RULES_OUT).forEach(cause -> effects.add(new Effect(Verdict.RULES_OUT, cause)));
    in.get(SUPPORTS).forEach(cause -> effects.add(new Effect(Verdict.SUPPORTS, cause)));
    in.get(WEAKENS).forEach(cause -> effects.add(new Effect(Verdict.WEAKENS, cause)));
    return List.copyOf(effects);
  }

  static void check(Fields in, Reading reading) {
    Map<String, Key<?>> seen = new HashMap<>();
    for (Key<List<String>> key : List.of(CONFIRMS, RULES_OUT, SUPPORTS, WEAKENS)) {
      for (String cause : in.get(key)) {
        Key<?> first = seen.putIfAbsent(cause, key);
        if (first != null) {
          reading.error(
              new Text(
                  "the cause '" + cause + "' is named twice here",
                  "la cause '" + cause + "' est nommée deux fois ici"),
              in.place(key),
              new Text("it already stands under", "elle figure déjà sous")
                  .plus(" '" + first.name() + "'"),
              new Text("keep one of the two", "gardez l'une des deux"));
        }
      }
    }
  }
}
