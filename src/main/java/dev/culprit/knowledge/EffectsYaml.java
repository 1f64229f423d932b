package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Fields;
import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.ListShape;
import dev.culprit.knowledge.yaml.Reading;
import dev.culprit.knowledge.yaml.Scalars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How it is written what an answer or a clue says about causes. */
final class EffectsYaml {
  private static final Key<List<String>> CONFIRMS = key("confirms", "causes that it proves");
  private static final Key<List<String>> RULES_OUT =
      key("rules-out", "causes that can not be it any more");
  private static final Key<List<String>> SUPPORTS =
      key("supports", "causes that become more likely");
  private static final Key<List<String>> WEAKENS = key("weakens", "causes that become less likely");

  static final List<Key<?>> KEYS = List.of(CONFIRMS, RULES_OUT, SUPPORTS, WEAKENS);

  private EffectsYaml() {}

  private static Key<List<String>> key(String name, String meaning) {
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
              "the cause '" + cause + "' is named twice here",
              in.place(key),
              "it already stands under '" + first.name() + "'",
              "keep one of the two");
        }
      }
    }
  }
}
