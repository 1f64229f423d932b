package dev.culprit.inference;

import dev.culprit.diagnosis.Diagnosis;
import dev.culprit.diagnosis.Incident;
import dev.culprit.diagnosis.SuspectState;
import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.Match;
import dev.culprit.evidence.Run;
import dev.culprit.hypothesis.Seen;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts one incident together from what was concluded. */
final class IncidentBuilder {
  private final KnowledgeBase base;
  private final Evidence evidence;
  private final Conclusions conclusions;
  private final Standings standings;
  private final List<SeenCase> group;
  private final List<ErrorCase> cases;
  private final List<Match> matches;
  private final List<Match> captured;
  private final int run;

  IncidentBuilder(
      KnowledgeBase base,
      Evidence evidence,
      Conclusions conclusions,
      Standings standings,
      List<Match> matches,
      List<SeenCase> group) {
    this.base = base;
    this.evidence = evidence;
    this.conclusions = conclusions;
    this.standings = standings;
    this.group = group;
    run = group.get(0).run();
    cases = group.stream().map(place -> base.errorCase(place.caseId()).orElseThrow()).toList();
    Set<String> ids = cases.stream().map(ErrorCase::id).collect(Collectors.toSet());
    Set<Match> showing =
        conclusions
            .all(Seen.class)
            .filter(seen -> group.contains(new SeenCase(seen.caseId(), seen.run())))
            .flatMap(conclusions::matchesBehind)
            .collect(Collectors.toSet());
    this.matches = matches.stream().filter(showing::contains).toList();
    captured =
        matches.stream()
            .filter(match -> match.run() == run)
            .filter(match -> ids.contains(match.caseId()) || showing.contains(match))
            .toList();
  }

  Incident build(int number) {
    List<SuspectState> suspects =
        new Suspicions(base, conclusions, standings, group, cases).states();
    List<Diagnosis> diagnoses = new Diagnoses(base, conclusions, standings, group).all();
    return new Incident(
        number,
        runOrNull(),
        matches,
        cases,
        values(),
        suspects,
        diagnoses,
        group.stream().anyMatch(standings::isContradicted),
        diagnoses.isEmpty()
            ? new OpenQuestions(base, evidence, conclusions).among(cases, suspects)
            : List.of());
  }

  private Run runOrNull() {
    return evidence.runs().stream().filter(r -> r.number() == run).findFirst().orElse(null);
  }

  /** What the lines of its cases captured, the first of each name; then what is known. */
  private Map<String, String> values() {
    Map<String, String> values = new HashMap<>();
    captured.forEach(match -> match.captures().forEach(values::putIfAbsent));
    evidence.contextOf(run).forEach(values::putIfAbsent);
    return Map.copyOf(values);
  }
}
