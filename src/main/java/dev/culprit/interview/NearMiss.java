package dev.culprit.interview;

import dev.culprit.evidence.NearestMiss;
import dev.culprit.evidence.SignatureMatcher;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.Signature;
import dev.culprit.log.LogLine;
import java.util.List;
import java.util.Optional;

/**
 * A line that a signature of a case almost matched: perhaps a newer wording of the same error.
 *
 * @param where how far the signature went in it
 */
public record NearMiss(Signature signature, LogLine line, NearestMiss where) {
  /** A shorter match is a coincidence: every other line begins alike. */
  private static final double LEAST_PART = 0.4;

  /**
   * The line in which most of a signature was found, the first of equals.
   *
   * @param lines those to look at; each takes some milliseconds
   * @return empty when no signature went far in any of them
   */
  static Optional<NearMiss> of(ErrorCase errorCase, List<LogLine> lines) {
    NearMiss nearest = null;
    for (Signature signature : errorCase.signatures()) {
      SignatureMatcher matcher = SignatureMatcher.of(signature);
      for (LogLine line : lines) {
        NearMiss miss = new NearMiss(signature, line, matcher.nearestMiss(line.text()));
        if (nearest == null || miss.part() > nearest.part()) {
          nearest = miss;
        }
      }
    }
    return Optional.ofNullable(nearest).filter(miss -> miss.part() >= LEAST_PART);
  }

  /** How much of the signature fits, from 0 to 1. */
  public double part() {
    return (double) where.patternEnd() / where.pattern().length();
  }
}
