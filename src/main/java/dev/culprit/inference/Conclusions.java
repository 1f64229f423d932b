package dev.culprit.inference;

import dev.culprit.diagnosis.Reason;
import dev.culprit.evidence.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that holds after the rules have run, and why. */
final class Conclusions {
  private final GivenFacts given;
  private final Map<Record, List<Justification>> justifications;
  private final List<Record> facts;
  private final Comparator<Justification> simplest;
  private final Map<Record, Reason> reasons = new HashMap<>();

  /** One way a rule came to a fact. */
  record Justification(String rule, List<Record> premises) {}

  Conclusions(GivenFacts given, Map<Record, List<Justification>> justifications) {
    this.given = given;
    this.justifications = justifications;
    facts = new ArrayList<>(given.facts());
    justifications.keySet().stream().filter(fact -> !given.holds(fact)).forEach(facts::add);
    facts.sort(Comparator.comparing(given.text()::of));
    simplest =
        Comparator.comparing(Justification::rule)
            .thenComparing(justification -> given.text().of(justification.premises()));
    given.facts().forEach(fact -> reasons.put(fact, observed(fact)));
    findReasons();
  }

  /** The facts of one kind, in an order that depends on them alone. */
  <T extends Record> Stream<T> all(Class<T> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast);
  }

  boolean holds(Record fact) {
    return reasons.containsKey(fact);
  }

  /** Why a fact holds: of several ways the shortest, so that it does not depend on chance. */
  Reason reasonOf(Record fact) {
    return reasons.get(fact);
  }

  /** The matches a fact rests on, however far down. */
  Stream<Match> matchesBehind(Record fact) {
    return matchesIn(reasonOf(fact));
  }

  private static Stream<Match> matchesIn(Reason reason) {
    return reason.fact() instanceof Match match
        ? Stream.of(match)
        : reason.premises().stream().flatMap(Conclusions::matchesIn);
  }

  private Reason observed(Record fact) {
    return new Reason(
        fact,
        "",
        given.observationsOf(fact).stream()
            .map(observation -> new Reason(observation, "", List.of()))
            .toList());
  }

  /**
   * Facts get their reason in rounds, those whose premises all have one first: a fact's reason is
   * thus a shortest one, and never rests on the fact itself.
   */
  private void findReasons() {
    Map<Record, Reason> found = new HashMap<>();
    do {
      found.clear();
      for (Record fact : facts) {
        if (!reasons.containsKey(fact)) {
          justifications.get(fact).stream()
              .filter(justification -> reasons.keySet().containsAll(justification.premises()))
              .min(simplest)
              .ifPresent(justification -> found.put(fact, reason(fact, justification)));
        }
      }
      reasons.putAll(found);
    } while (!found.isEmpty());
  }

  private Reason reason(Record fact, Justification justification) {
    return new Reason(
        fact, justification.rule(), justification.premises().stream().map(reasons::get).toList());
  }
}
