package dev.culprit.interview;

import dev.culprit.evidence.NearLine;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.Signature;
import java.util.List;
import java.util.Optional;

/**
 * What a second look at the logs says about cases that were not seen.
 *
 * @param looked whether there was a log to look at
 * @param miss the line in which most of a signature was found; empty when none comes near
 */
public record NearestLine(boolean looked, Optional<NearMiss> miss) {
  static final NearestLine NOT_LOOKED = new NearestLine(false, Optional.empty());

  /** Looks through logs again, which takes its time. */
  @FunctionalInterface
  public interface Logs {
    /** For when there is no log to look at again. */
    Logs NONE = signatures -> Optional.empty();

    /**
     * The lines that may be meant by some signatures, the nearest first.
     *
     * @return empty when there is no log to look at
     */
    Optional<List<NearLine>> near(List<Signature> signatures);
  }

  static NearestLine of(List<ErrorCase> cases, Logs logs) {
    List<Signature> signatures =
        cases.stream().flatMap(errorCase -> errorCase.signatures().stream()).toList();
    return logs.near(signatures)
        .map(lines -> new NearestLine(true, NearMiss.of(lines)))
        .orElse(NOT_LOOKED);
  }
}
