package dev.culprit.inference;

import dev.culprit.evidence.Answer;
import dev.culprit.evidence.Attempt;
import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.Match;
import dev.culprit.evidence.Reading;
import dev.culprit.evidence.Sighting;
import dev.culprit.hypothesis.Captured;
import dev.culprit.hypothesis.ContextKnown;
import dev.culprit.hypothesis.ItemKnown;
import dev.culprit.hypothesis.Seen;
import dev.culprit.hypothesis.SignatureSeen;
import dev.culprit.hypothesis.SolutionFailed;
import dev.culprit.hypothesis.SolutionHelped;
import dev.culprit.knowledge.KnowledgeBase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the rules are told of one body of evidence, and what was observed to say so. */
final class GivenFacts {
  private static final Comparator<Record> ANY_FIXED_ORDER = Comparator.comparing(Record::toString);

  private final Map<Record, Set<Record>> observations = new TreeMap<>(ANY_FIXED_ORDER);

  private GivenFacts() {}

  /**
   * @param named ids that rules name themselves; what is documented of them is told in any case
   */
  static GivenFacts of(KnowledgeBase base, Evidence evidence, Set<String> named) {
    GivenFacts facts = new GivenFacts();
    Set<String> touched = new TreeSet<>();
    List<Match> matches = inOrder(evidence.matches());
    matches.forEach(facts::tellMatch);
    SeenFacts.of(base, evidence, matches)
        .forEach(
            (seen, showing) -> {
              showing.forEach(match -> facts.tell(seen, match));
              touched.add(seen.caseId());
            });
    for (Sighting sighting : evidence.sightings()) {
      base.errorCase(sighting.caseId())
          .ifPresent(
              seen -> {
                facts.tell(new Seen(seen.id(), 0, seen.id()), sighting);
                touched.add(seen.id());
              });
    }
    for (int run : runsWithContext(evidence)) {
      evidence
          .contextOf(run)
          .forEach((context, value) -> facts.tell(new ContextKnown(context, value, run)));
    }
    for (Reading reading : evidence.readings()) {
      if (reading.isOfItem()) {
        facts.tell(
            new ItemKnown(reading.context(), reading.item(), reading.value(), reading.run()),
            reading);
      }
    }
    for (Answer answer : evidence.answers()) {
      if (answer.isKnown()) {
        facts.tell(answer);
      }
    }
    for (Attempt attempt : evidence.attempts()) {
      facts.tell(
          attempt.solved()
              ? new SolutionHelped(attempt.cause())
              : new SolutionFailed(attempt.cause()),
          attempt);
    }
    DocumentedFacts.of(base, evidence, touched, named).forEach(facts::tell);
    return facts;
  }

  private void tellMatch(Match match) {
    long at = match.line().time() == null ? 0 : match.line().time().getEpochSecond();
    tell(
        new SignatureSeen(
            match.signature(),
            match.caseId(),
            match.run(),
            match.line().level().name(),
            match.count(),
            at),
        match);
    match
        .captures()
        .forEach(
            (name, value) ->
                tell(new Captured(match.signature(), match.run(), name, value), match));
  }

  private void tell(Record fact) {
    observations.computeIfAbsent(fact, told -> new LinkedHashSet<>());
  }

  private void tell(Record fact, Record observed) {
    observations.computeIfAbsent(fact, told -> new LinkedHashSet<>()).add(observed);
  }

  private static Set<Integer> runsWithContext(Evidence evidence) {
    Set<Integer> runs = new TreeSet<>(Set.of(0));
    evidence.runs().forEach(run -> runs.add(run.number()));
    evidence.readings().forEach(reading -> runs.add(reading.run()));
    return runs;
  }

  /** Matches as they stand in the logs, whatever order they were found in. */
  static List<Match> inOrder(List<Match> matches) {
    List<Match> sorted = new ArrayList<>(matches);
    sorted.sort(
        Comparator.comparingInt(Match::run)
            .thenComparing(match -> match.line().file())
            .thenComparingLong(match -> match.line().number())
            .thenComparing(Match::signature));
    return sorted;
  }

  /** Whether some error was observed at all. */
  boolean showErrors() {
    return observations.keySet().stream().anyMatch(Seen.class::isInstance);
  }

  /** The facts, in an order that depends on them alone. */
  Set<Record> facts() {
    return observations.keySet();
  }

  /**
   * The matches, readings, answers and attempts a fact was told for; empty for what is documented.
   */
  Set<Record> observationsOf(Record fact) {
    return observations.getOrDefault(fact, Set.of());
  }
}
