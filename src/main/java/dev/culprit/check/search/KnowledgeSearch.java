package dev.culprit.check.search;

import dev.culprit.evidence.NearestMiss;
import dev.culprit.evidence.SignatureMatcher;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Signature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the cases that words or a pasted log line may mean. */
public final class KnowledgeSearch {
  /** A fit of fewer characters is a coincidence. */
  private static final int LEAST_FIT = 8;

  /** Only the best are compared character by character. */
  private static final int COMPARED = 50;

  private final List<ErrorCase> cases;
  private final Ranking ranking;

  public KnowledgeSearch(KnowledgeBase base) {
    this.cases = base.cases();
    this.ranking = new Ranking(cases.stream().map(Words::of).toList());
  }

  /**
   * The cases that fit, best first: those whose signature matches, then by their words. Of those
   * that do not match, it is told how far a signature fits.
   *
   * @param most how many at most
   */
  public List<Found> find(String words, int most) {
    List<String> sought = Words.of(words);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      boolean matches = matches(cases.get(i), words);
      double score = ranking.score(i, sought);
      if (matches || score > 0) {
        found.add(new Found(cases.get(i), matches, score, Optional.empty()));
      }
    }
    Comparator<Found> best =
        Comparator.comparing(Found::matches).thenComparing(Found::score).reversed();
    return found.stream()
        .sorted(best.thenComparing(each -> each.errorCase().id()))
        .limit(Math.min(most, COMPARED))
        .map(each -> each.matches() ? each : withMiss(each, words))
        .toList();
  }

  private static boolean matches(ErrorCase errorCase, String line) {
    return errorCase.signatures().stream()
        .anyMatch(signature -> SignatureMatcher.of(signature).match(line).isPresent());
  }

  private static Found withMiss(Found found, String line) {
    NearestMiss nearest = null;
    for (Signature signature : found.errorCase().signatures()) {
      NearestMiss miss = SignatureMatcher.of(signature).nearestMiss(line);
      if (nearest == null || fit(miss) > fit(nearest)) {
        nearest = miss;
      }
    }
    return new Found(
        found.errorCase(),
        false,
        found.score(),
        Optional.ofNullable(nearest).filter(miss -> fit(miss) >= LEAST_FIT));
  }

  private static int fit(NearestMiss miss) {
    return miss.textEnd() - miss.textStart();
  }
}
