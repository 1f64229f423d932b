package dev.culprit.check;

import dev.culprit.evidence.EvidenceFinder;
import dev.culprit.evidence.Match;
import dev.culprit.evidence.Observation;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.LoadedKnowledge;
import dev.culprit.knowledge.Signature;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * No sample of one case shows another case, unless one of the two says so with {@code also}. A
 * generic case may be shown by any sample: it gives way to the others.
 */
final class CrossCheck {
  private final LoadedKnowledge knowledge;
  private final EvidenceFinder finder;
  private final Map<String, Signature> signatures;

  CrossCheck(LoadedKnowledge knowledge) {
    this.knowledge = knowledge;
    this.finder = EvidenceFinder.of(knowledge.base());
    this.signatures =
        knowledge.base().cases().stream()
            .flatMap(errorCase -> errorCase.signatures().stream())
            .collect(Collectors.toMap(Signature::id, Function.identity()));
  }

  List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (ErrorCase errorCase : knowledge.base().cases()) {
      List<Problem> problems = new ArrayList<>();
      for (Signature signature : errorCase.signatures()) {
        List<Place> places = knowledge.lines().get(signature.id()).samples();
        for (int i = 0; i < signature.samples().size(); i++) {
          problems.addAll(
              problems(errorCase, signature, signature.samples().get(i), places.get(i)));
        }
      }
      claims.add(new Claim(errorCase.id(), "its samples show no other case", problems));
    }
    return claims;
  }

  private List<Problem> problems(
      ErrorCase errorCase, Signature signature, String sample, Place place) {
    Observation seen = finder.findInText(sample, "sample", Optional.of(errorCase.product()));
    Set<String> others =
        Stream.concat(seen.matches().stream(), seen.noise().stream())
            .filter(match -> showsItsCase(match, signature))
            .map(Match::caseId)
            .filter(other -> !other.equals(errorCase.id()))
            .filter(other -> !isDeclared(errorCase.id(), other))
            .collect(Collectors.toCollection(TreeSet::new));
    return others.stream()
        .map(
            other ->
                Problem.error(
                    "the sample also shows the case '" + other + "'",
                    place,
                    "a line must lead to one case",
                    "write more of the line into a signature of one of the two,"
                        + " or add 'also: ["
                        + other
                        + "]' if both are true"))
        .toList();
  }

  /** Whether this match by itself shows its case, and could stand in the same log. */
  private boolean showsItsCase(Match match, Signature sampled) {
    Signature matched = signatures.get(match.signature());
    ErrorCase owner = knowledge.base().errorCase(match.caseId()).orElseThrow();
    return matched != null
        && !owner.generic()
        && owner.when() == null
        && (matched.logs().isEmpty()
            || sampled.logs().isEmpty()
            || !Collections.disjoint(matched.logs(), sampled.logs()));
  }

  private boolean isDeclared(String one, String other) {
    return also(one).contains(other) || also(other).contains(one);
  }

  private Set<String> also(String caseId) {
    return knowledge.also().getOrDefault(caseId, Set.of());
  }
}
