package dev.culprit.check;

import dev.culprit.evidence.EvidenceFinder;
import dev.culprit.evidence.Match;
import dev.culprit.evidence.Observation;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.LoadedKnowledge;
import dev.culprit.knowledge.Signature;
import dev.culprit.log.LineHead;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
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
 * Each sample is found in a log of its product, and none of one case shows another case, unless one
 * of the two says so with {@code also}. A generic case may be shown by any sample: it gives way to
 * the others.
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
          String sample = signature.samples().get(i);
          Observation seen = finder.findInText(sample, "sample", Optional.of(errorCase.product()));
          problems.addAll(unseen(errorCase, sample, seen, places.get(i)));
          problems.addAll(others(errorCase, signature, seen, places.get(i)));
        }
      }
      claims.add(new Claim(errorCase.id(), "its samples show it and no other case", problems));
    }
    return claims;
  }

  /** In a log that programs share, a line counts for a product only if one of its own wrote it. */
  private List<Problem> unseen(ErrorCase errorCase, String sample, Observation seen, Place place) {
    String program = LineHead.of(sample).program();
    boolean own =
        knowledge.base().product(errorCase.product()).orElseThrow().programs().stream()
            .anyMatch(program::equalsIgnoreCase);
    return program.isEmpty() || own || !(seen.matches().isEmpty() && seen.noise().isEmpty())
        ? List.of()
        : List.of(
            Problem.error(
                new Text(
                    "the sample would not be found in a log of the product",
                    "l'exemple ne serait pas trouvé dans un journal du produit"),
                place,
                new Text(
                    "it stands in a log that programs share, and '" + program + "' wrote it",
                    "il figure dans un journal que des programmes partagent, et '"
                        + program
                        + "' l'a écrit"),
                new Text(
                    "add '"
                        + program
                        + "' to 'programs:' in product.yaml, or remove what stands"
                        + " before the message",
                    "ajoutez '"
                        + program
                        + "' à 'programs:' dans product.yaml, ou retirez ce qui précède le"
                        + " message")));
  }

  private List<Problem> others(
      ErrorCase errorCase, Signature signature, Observation seen, Place place) {
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
                    new Text(
                        "the sample also shows the case '" + other + "'",
                        "l'exemple montre aussi le cas '" + other + "'"),
                    place,
                    new Text("a line must lead to one case", "une ligne doit mener à un seul cas"),
                    new Text(
                        "write more of the line into a signature of one of the two,"
                            + " or add 'also: ["
                            + other
                            + "]' if both are true",
                        "écrivez davantage de la ligne dans une signature de l'un des deux, ou"
                            + " ajoutez 'also: ["
                            + other
                            + "]' si les deux sont vrais")))
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
