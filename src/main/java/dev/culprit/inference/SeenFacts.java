package dev.culprit.inference;

import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.Match;
import dev.culprit.evidence.Presence;
import dev.culprit.evidence.Run;
import dev.culprit.hypothesis.Seen;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which cases are present in which runs. A run that succeeded shows no error. */
final class SeenFacts {
  private final KnowledgeBase base;
  private final Evidence evidence;
  private final List<ErrorCase> withWhen;

  private SeenFacts(KnowledgeBase base, Evidence evidence) {
    this.base = base;
    this.evidence = evidence;
    withWhen = base.conditionalCases();
  }

  /** The cases that are present, each with the matches that show it. */
  static Map<Seen, List<Match>> of(KnowledgeBase base, Evidence evidence, List<Match> inOrder) {
    SeenFacts facts = new SeenFacts(base, evidence);
    Set<Integer> succeeded =
        evidence.runs().stream()
            .filter(run -> run.outcome() == Run.Outcome.SUCCEEDED)
            .map(Run::number)
            .collect(Collectors.toSet());
    Map<Integer, List<Match>> byRun =
        inOrder.stream()
            .filter(match -> !succeeded.contains(match.run()))
            .collect(Collectors.groupingBy(Match::run, TreeMap::new, Collectors.toList()));
    Map<Seen, List<Match>> seen =
        new TreeMap<>(
            Comparator.comparing(Seen::caseId)
                .thenComparingInt(Seen::run)
                .thenComparing(Seen::because));
    byRun.forEach((run, matches) -> facts.addRun(run, matches, seen));
    return seen;
  }

  private void addRun(int run, List<Match> matches, Map<Seen, List<Match>> seen) {
    Map<String, String> context = evidence.contextOf(run);
    for (ErrorCase candidate : candidates(matches)) {
      Presence.of(candidate, run, matches, context)
          .ifPresent(
              because ->
                  seen.put(new Seen(candidate.id(), run, because), showing(candidate, matches)));
    }
  }

  /** Cases of which some signature matched, or that ask for one that did. */
  private Collection<ErrorCase> candidates(List<Match> matches) {
    Map<String, ErrorCase> candidates = new LinkedHashMap<>();
    Set<String> matched = new HashSet<>();
    for (Match match : matches) {
      matched.add(match.signature());
      base.caseOfSignature(match.signature())
          .filter(owner -> !owner.isNoise())
          .ifPresent(owner -> candidates.putIfAbsent(owner.id(), owner));
    }
    withWhen.stream()
        .filter(errorCase -> asksFor(errorCase.when()).anyMatch(matched::contains))
        .forEach(owner -> candidates.putIfAbsent(owner.id(), owner));
    return candidates.values();
  }

  private static List<Match> showing(ErrorCase shown, List<Match> matches) {
    Collection<String> signatures = new ArrayList<>();
    shown.signatures().forEach(signature -> signatures.add(signature.id()));
    if (shown.when() != null) {
      asksFor(shown.when()).forEach(signatures::add);
    }
    return matches.stream().filter(match -> signatures.contains(match.signature())).toList();
  }

  private static Stream<String> asksFor(When when) {
    return Stream.of(
            when.all().stream(),
            when.any().stream(),
            when.sequence().stream(),
            Stream.ofNullable(when.count()).map(When.Count::signature))
        .flatMap(signatures -> signatures);
  }
}
