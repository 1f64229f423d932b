package dev.culprit.inference;

import dev.culprit.diagnosis.Reason;
import dev.culprit.diagnosis.SuspectState;
import dev.culprit.diagnosis.SuspectState.Status;
import dev.culprit.hypothesis.Confirmed;
import dev.culprit.hypothesis.RuledOut;
import dev.culprit.hypothesis.SetAside;
import dev.culprit.hypothesis.Supported;
import dev.culprit.hypothesis.Suspect;
import dev.culprit.hypothesis.Weakened;
import dev.culprit.knowledge.Cause;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The suspects of one incident, and what speaks for and against each. */
final class Suspicions {
  private final KnowledgeBase base;
  private final Conclusions conclusions;
  private final Standings standings;
  private final List<SeenCase> group;
  private final List<ErrorCase> cases;

  Suspicions(
      KnowledgeBase base,
      Conclusions conclusions,
      Standings standings,
      List<SeenCase> group,
      List<ErrorCase> cases) {
    this.base = base;
    this.conclusions = conclusions;
    this.standings = standings;
    this.group = group;
    this.cases = cases;
  }

  /** Live ones first, likeliest first. */
  List<SuspectState> states() {
    Map<String, Double> likelihoods = likelihoods();
    return group.stream()
        .flatMap(place -> standings.suspectsOf(place).keySet().stream())
        .distinct()
        .flatMap(cause -> base.cause(cause).stream())
        .map(this::state)
        .sorted(
            Comparator.comparing(SuspectState::status)
                .thenComparing(suspect -> -weight(suspect, likelihoods))
                .thenComparing(suspect -> suspect.cause().id()))
        .toList();
  }

  private SuspectState state(Cause cause) {
    List<String> explained =
        group.stream()
            .filter(place -> standings.suspectsOf(place).containsKey(cause.id()))
            .map(SeenCase::caseId)
            .toList();
    Status strongest =
        group.stream()
            .flatMap(place -> Stream.ofNullable(standings.suspectsOf(place).get(cause.id())))
            .min(Comparator.naturalOrder())
            .orElseThrow();
    return new SuspectState(cause, explained, strongest, because(cause.id(), explained));
  }

  private List<Reason> because(String cause, List<String> explained) {
    int run = group.get(0).run();
    return Stream.of(
            conclusions.all(Confirmed.class).filter(fact -> fact.cause().equals(cause)),
            conclusions.all(RuledOut.class).filter(fact -> fact.cause().equals(cause)),
            conclusions
                .all(SetAside.class)
                .filter(fact -> fact.cause().equals(cause) && fact.run() == run)
                .filter(fact -> explained.contains(fact.caseId())),
            conclusions.all(Supported.class).filter(fact -> fact.cause().equals(cause)),
            conclusions.all(Weakened.class).filter(fact -> fact.cause().equals(cause)),
            conclusions
                .all(Suspect.class)
                .filter(fact -> fact.cause().equals(cause) && fact.run() == run)
                .filter(fact -> explained.contains(fact.caseId())))
        .flatMap(facts -> facts)
        .map(conclusions::reasonOf)
        .toList();
  }

  private Map<String, Double> likelihoods() {
    Map<String, Double> likelihoods = new HashMap<>();
    cases.stream()
        .flatMap(errorCase -> errorCase.causes().stream())
        .forEach(
            candidate ->
                likelihoods.merge(candidate.id(), candidate.likelihood().weight(), Math::max));
    return likelihoods;
  }

  /** Each support makes a cause four times as likely, each objection a fourth. */
  private static double weight(SuspectState suspect, Map<String, Double> likelihoods) {
    double weight =
        likelihoods.getOrDefault(suspect.cause().id(), suspect.cause().likelihood().weight());
    for (Reason reason : suspect.because()) {
      if (reason.fact() instanceof Supported) {
        weight *= 4;
      } else if (reason.fact() instanceof Weakened) {
        weight /= 4;
      }
    }
    return weight;
  }
}
