package dev.culprit.inference;

import dev.culprit.evidence.Answer;
import dev.culprit.hypothesis.AnswerEffect;
import dev.culprit.hypothesis.Answered;
import dev.culprit.hypothesis.AnsweringContext;
import dev.culprit.hypothesis.AnsweringSignature;
import dev.culprit.hypothesis.Captured;
import dev.culprit.hypothesis.ClueEffect;
import dev.culprit.hypothesis.Concluded;
import dev.culprit.hypothesis.Confirmed;
import dev.culprit.hypothesis.ContextKnown;
import dev.culprit.hypothesis.Established;
import dev.culprit.hypothesis.Explained;
import dev.culprit.hypothesis.GenericCase;
import dev.culprit.hypothesis.ItemKnown;
import dev.culprit.hypothesis.KnownCause;
import dev.culprit.hypothesis.NoSuspectLeft;
import dev.culprit.hypothesis.Possible;
import dev.culprit.hypothesis.RuledOut;
import dev.culprit.hypothesis.Seen;
import dev.culprit.hypothesis.SetAside;
import dev.culprit.hypothesis.SignatureSeen;
import dev.culprit.hypothesis.SolutionFailed;
import dev.culprit.hypothesis.SolutionHelped;
import dev.culprit.hypothesis.Supported;
import dev.culprit.hypothesis.Suspect;
import dev.culprit.hypothesis.Weakened;
import dev.culprit.knowledge.Verdict;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words rules are written in: the fact records, and the constants that belong to them. */
final class Vocabulary {
  /** The package every rule file declares. */
  static final String RULE_PACKAGE = "rules";

  /** What a rule file may import, whole packages as {@code name.*}. */
  static final List<String> IMPORTS =
      List.of("dev.culprit.hypothesis.*", Answer.class.getName(), Verdict.class.getName());

  /** What a pattern may ask of a text. */
  static final Set<String> METHODS =
      Set.of("contains", "endsWith", "equalsIgnoreCase", "isEmpty", "length", "startsWith");

  /** Fact records by their short name. */
  static final Map<String, Class<? extends Record>> FACTS =
      byName(
          AnswerEffect.class,
          Answer.class,
          Answered.class,
          AnsweringContext.class,
          AnsweringSignature.class,
          Captured.class,
          ClueEffect.class,
          Concluded.class,
          Confirmed.class,
          ContextKnown.class,
          Established.class,
          Explained.class,
          GenericCase.class,
          ItemKnown.class,
          KnownCause.class,
          NoSuspectLeft.class,
          Possible.class,
          RuledOut.class,
          Seen.class,
          SetAside.class,
          SignatureSeen.class,
          SolutionFailed.class,
          SolutionHelped.class,
          Supported.class,
          Suspect.class,
          Weakened.class);

  /** Words for values, by the short name of their type: {@code Verdict.RULES_OUT}. */
  static final Map<String, List<String>> CONSTANTS =
      Map.of(
          "Verdict", Arrays.stream(Verdict.values()).map(Enum::name).toList(),
          "Answered", List.of("PERSON"),
          "Concluded", List.of("LAST_SUSPECT"));

  private Vocabulary() {}

  /** The fields of a fact and their types, in the order its constructor takes them. */
  static Map<String, Class<?>> fieldsOf(String fact) {
    Map<String, Class<?>> fields = new LinkedHashMap<>();
    for (RecordComponent component : FACTS.get(fact).getRecordComponents()) {
      fields.put(component.getName(), component.getType());
    }
    return fields;
  }

  /** Whether this import names something rules may speak of. */
  static boolean mayImport(String target) {
    return IMPORTS.contains(target)
        || FACTS.values().stream().anyMatch(fact -> fact.getName().equals(target));
  }

  /** The vocabulary in one text: compiled rules are good for this one alone. */
  static String fingerprint() {
    return FACTS.keySet().stream()
            .map(fact -> fact + fieldsOf(fact))
            .collect(Collectors.joining(";"))
        + new TreeMap<>(CONSTANTS);
  }

  @SafeVarargs
  private static Map<String, Class<? extends Record>> byName(Class<? extends Record>... facts) {
    return Stream.of(facts)
        .collect(Collectors.toMap(Class::getSimpleName, fact -> fact, (a, b) -> a, TreeMap::new));
  }
}
