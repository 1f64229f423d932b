package dev.culprit.interview;

import dev.culprit.evidence.NearLine;
import dev.culprit.evidence.NearestMiss;
import dev.culprit.evidence.SignatureMatcher;
import dev.culprit.knowledge.Signature;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A line that a signature almost matched: perhaps a newer wording of the same error.
 *
 * @param where how far the signature went in it; empty when it did not go far from its beginning,
 *     and the line only shares most of its words
 */
public record NearMiss(NearLine near, Optional<NearestMiss> where) {
  /** A shorter match is a coincidence: every other line begins alike. */
  private static final double LEAST_PART = 0.4;

  /** A line with fewer of the words speaks of something else. */
  private static final double LEAST_SHARE = 0.6;

  /**
   * The line in which most of a signature was found from its beginning, else the one with most of
   * its words; of equals the first.
   *
   * @param lines those to look at, the nearest first; each takes some milliseconds
   * @return empty when none comes near
   */
  static Optional<NearMiss> of(List<NearLine> lines) {
    return lines.stream()
        .map(
            near ->
                new NearMiss(
                    near,
                    Optional.of(
                        SignatureMatcher.of(near.signature()).nearestMiss(near.line().text()))))
        .max(Comparator.comparingDouble(NearMiss::part))
        .filter(miss -> miss.part() >= LEAST_PART)
        .or(
            () ->
                lines.stream()
                    .findFirst()
                    .filter(near -> near.share() >= LEAST_SHARE)
                    .map(near -> new NearMiss(near, Optional.empty())));
  }

  public Signature signature() {
    return near.signature();
  }

  /** How much of the signature fits from its beginning, from 0 to 1. */
  double part() {
    return where
        .map(miss -> (double) miss.patternEnd() / Math.max(1, miss.pattern().length()))
        .orElse(0.0);
  }
}
