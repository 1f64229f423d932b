package dev.culprit.inference;

import dev.culprit.text.Place;
import dev.culprit.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whether every rule that asks for the absence of a fact concludes something on which that fact
 * does not rest: stratified negation (Apt, Blair and Walker 1988). Then conclusions come to an end,
 * and do not depend on the order of rules and facts. Facts are told apart by their kind alone.
 */
final class Stratification {
  private final Map<String, Set<String>> restsOn = new TreeMap<>();

  /**
   * What a rule asks for and what it concludes, as names of facts.
   *
   * @param absent those it asks not to be there
   */
  record Uses(
      RuleText file, int line, Set<String> present, Set<String> absent, Set<String> concluded) {
    Uses(RuleText file, int line) {
      this(file, line, new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    Place place() {
      return file.placeOfLine(line);
    }
  }

  Stratification(List<Uses> rules) {
    for (Uses rule : rules) {
      for (String concluded : rule.concluded()) {
        Set<String> grounds = restsOn.computeIfAbsent(concluded, fact -> new TreeSet<>());
        grounds.addAll(rule.present());
        grounds.addAll(rule.absent());
      }
    }
  }

  void check(Uses rule, RuleProblems problems) {
    for (String absent : rule.absent()) {
      for (String concluded : rule.concluded()) {
        if (rests(absent, concluded, new HashSet<>())) {
          problems.add(
              rule.place(),
              new Text(
                  "the rule concludes \"" + concluded + "\" where there is no \"" + absent + "\"",
                  "la règle conclut \""
                      + concluded
                      + "\" là où il n'y a pas de \""
                      + absent
                      + "\""),
              absent.equals(concluded)
                  ? new Text(
                      "so it takes its own ground away", "elle se retire donc son propre fondement")
                  : new Text(
                      "but \"" + absent + "\" rests on \"" + concluded + "\" itself",
                      "or \"" + absent + "\" repose lui-même sur \"" + concluded + "\""),
              new Text(
                  "ask for the absence of facts that do not rest on what is concluded",
                  "demandez l'absence de faits qui ne reposent pas sur ce qui est conclu"));
        }
      }
    }
  }

  private boolean rests(String fact, String ground, Set<String> visited) {
    return fact.equals(ground)
        || (visited.add(fact)
            && restsOn.getOrDefault(fact, Set.of()).stream()
                .anyMatch(below -> rests(below, ground, visited)));
  }
}
