package dev.culprit.knowledge;

import dev.culprit.text.Text;
import java.util.Map;
import java.util.Optional;

/**
 * A cause as a case names it, before all files are read.
 *
 * @param told the cause itself, when the case tells it; else null
 * @param use the id of the cause, when it is told elsewhere; else empty
 * @param likelihood null for the cause's own
 * @param because null for the cause's own
 */
record PendingCause(Cause told, String use, Likelihood likelihood, Text because) {
  static PendingCause told(Cause cause) {
    return new PendingCause(cause, "", null, null);
  }

  /** Empty when the cause that is used could not be read. */
  Optional<CandidateCause> among(Map<String, Cause> causes) {
    return Optional.ofNullable(told == null ? causes.get(use) : told)
        .map(
            cause ->
                new CandidateCause(
                    cause,
                    likelihood == null ? cause.likelihood() : likelihood,
                    because == null ? cause.because() : because));
  }
}
