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
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the rules are told of one body of evidence, and what was observed to say so. */
final class GivenFacts {
  private final FactText text = new FactText();

  /** By the facts' texts, which is a fixed order like any other. */
  private final SortedMap<String, Told> told = new TreeMap<>();

  /**
   * A fact that was told.
   *
   * @param observed what was observed to say so
   */
  private record Told(Record fact, List<Record> observed) {
    void add(Record observation) {
      for (Record known : observed) {
        if (known == observation) {
          return;
        }
      }
      observed.add(observation);
    }
  }

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
    told(fact);
  }

  private void tell(Record fact, Record observed) {
    told(fact).add(observed);
  }

  private Told told(Record fact) {
    return told.computeIfAbsent(text.of(fact), unseen -> new Told(fact, new ArrayList<>()));
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
    return told.values().stream().anyMatch(one -> one.fact() instanceof Seen);
  }

  /** How facts are written, the same for all that is done with these. */
  FactText text() {
    return text;
  }

  /** The facts, in an order that depends on them alone. */
  List<Record> facts() {
    return told.values().stream().map(Told::fact).toList();
  }

  /** Whether this was told. */
  boolean holds(Record fact) {
    return told.containsKey(text.of(fact));
  }

  /**
   * The matches, readings, answers and attempts a fact was told for; empty for what is documented.
   */
  List<Record> observationsOf(Record fact) {
    Told known = told.get(text.of(fact));
    return known == null ? List.of() : known.observed();
  }
}
