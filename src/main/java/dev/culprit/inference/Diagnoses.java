package dev.culprit.inference;

import dev.culprit.diagnosis.Diagnosis;
import dev.culprit.diagnosis.Reason;
import dev.culprit.diagnosis.SuspectState.Status;
import dev.culprit.hypothesis.Concluded;
import dev.culprit.hypothesis.RuledOut;
import dev.culprit.hypothesis.SetAside;
import dev.culprit.hypothesis.SolutionHelped;
import dev.culprit.knowledge.Cause;
import dev.culprit.knowledge.KnowledgeBase;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The causes found for one incident, with what they rest on. */
final class Diagnoses {
  private final KnowledgeBase base;
  private final Conclusions conclusions;
  private final Standings standings;
  private final List<SeenCase> group;

  Diagnoses(
      KnowledgeBase base, Conclusions conclusions, Standings standings, List<SeenCase> group) {
    this.base = base;
    this.conclusions = conclusions;
    this.standings = standings;
    this.group = group;
  }

  /** None until every case of the incident that has suspects is accounted for. */
  List<Diagnosis> all() {
    Set<String> concluded =
        group.stream()
            .flatMap(place -> standings.concludedFor(place).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    boolean accounted =
        group.stream()
            .filter(place -> !standings.suspectsOf(place).isEmpty())
            .noneMatch(place -> Collections.disjoint(standings.liveSuspectsOf(place), concluded));
    return accounted
        ? concluded.stream().flatMap(id -> base.cause(id).stream()).map(this::diagnosis).toList()
        : List.of();
  }

  private Diagnosis diagnosis(Cause cause) {
    boolean confirmed =
        group.stream()
            .anyMatch(place -> standings.suspectsOf(place).get(cause.id()) == Status.CONFIRMED);
    Stream<Record> concluded =
        conclusions
            .all(Concluded.class)
            .filter(fact -> fact.cause().equals(cause.id()))
            .filter(fact -> group.contains(new SeenCase(fact.caseId(), fact.run())))
            .map(fact -> fact);
    Stream<Record> others = confirmed ? Stream.empty() : whyNotTheOthers(cause.id());
    List<Reason> because = Stream.concat(concluded, others).map(conclusions::reasonOf).toList();
    return new Diagnosis(
        cause, confirmed, conclusions.holds(new SolutionHelped(cause.id())), because);
  }

  /** A last suspect is only as good as the reasons against the others. */
  private Stream<Record> whyNotTheOthers(String cause) {
    List<SeenCase> own =
        group.stream().filter(place -> standings.concludedFor(place).contains(cause)).toList();
    Set<String> others =
        own.stream()
            .flatMap(place -> standings.suspectsOf(place).keySet().stream())
            .filter(other -> !other.equals(cause))
            .collect(Collectors.toSet());
    return Stream.concat(
        conclusions.all(RuledOut.class).filter(fact -> others.contains(fact.cause())),
        conclusions
            .all(SetAside.class)
            .filter(fact -> own.contains(new SeenCase(fact.caseId(), fact.run()))));
  }
}
