package dev.culprit.inference;

import dev.culprit.diagnosis.Incident;
import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.Match;
import dev.culprit.hypothesis.GenericCase;
import dev.culprit.hypothesis.Seen;
import dev.culprit.knowledge.KnowledgeBase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Forms the incidents: cases of one run that share a live suspect belong together. */
final class Incidents {
  private Incidents() {}

  static List<Incident> of(KnowledgeBase base, Evidence evidence, Conclusions conclusions) {
    Standings standings = new Standings(conclusions);
    List<Match> matches = GivenFacts.inOrder(evidence.matches());
    Set<SeenCase> companions = companions(conclusions, standings);
    List<Incident> incidents = new ArrayList<>();
    for (List<SeenCase> ofRun : byRun(base, conclusions, standings, matches).values()) {
      for (List<SeenCase> group : Groups.of(ofRun, companions, standings)) {
        incidents.add(
            new IncidentBuilder(base, evidence, conclusions, standings, matches, group)
                .build(incidents.size() + 1));
      }
    }
    return incidents;
  }

  private static Set<SeenCase> companions(Conclusions conclusions, Standings standings) {
    Set<String> generic = new HashSet<>();
    conclusions.all(GenericCase.class).forEach(fact -> generic.add(fact.caseId()));
    Set<SeenCase> companions = new HashSet<>(standings.seen());
    companions.removeIf(
        place -> !generic.contains(place.caseId()) || !standings.suspectsOf(place).isEmpty());
    return companions;
  }

  private static Map<Integer, List<SeenCase>> byRun(
      KnowledgeBase base, Conclusions conclusions, Standings standings, List<Match> matches) {
    Map<Match, Integer> places = new IdentityHashMap<>();
    matches.forEach(match -> places.put(match, places.size()));
    Map<SeenCase, Integer> first = new HashMap<>();
    conclusions
        .all(Seen.class)
        .forEach(
            seen ->
                first.merge(
                    new SeenCase(seen.caseId(), seen.run()),
                    conclusions
                        .matchesBehind(seen)
                        .mapToInt(match -> places.getOrDefault(match, matches.size()))
                        .min()
                        .orElse(matches.size()),
                    Math::min));
    Map<Integer, List<SeenCase>> byRun = new TreeMap<>();
    standings.seen().stream()
        .filter(place -> base.errorCase(place.caseId()).isPresent())
        .sorted(
            Comparator.comparing((SeenCase place) -> first.get(place))
                .thenComparing(SeenCase::caseId))
        .forEach(place -> byRun.computeIfAbsent(place.run(), run -> new ArrayList<>()).add(place));
    return byRun;
  }
}
