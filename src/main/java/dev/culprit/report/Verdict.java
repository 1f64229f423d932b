package dev.culprit.report;

import dev.culprit.hypothesis.Concluded;
import dev.culprit.hypothesis.Confirmed;
import dev.culprit.hypothesis.Established;
import dev.culprit.hypothesis.RuledOut;
import dev.culprit.hypothesis.Supported;
import dev.culprit.hypothesis.Weakened;
import java.util.Optional;

/**
 * What evidence says about a cause.
 *
 * @param key the verdict's word in phrase keys
 * @param because id of the evidence
 */
record Verdict(String key, String cause, String because) {

  /** Empty when the fact says something else. */
  static Optional<Verdict> of(Record fact) {
    if (fact instanceof RuledOut out) {
      return Optional.of(new Verdict("rules-out", out.cause(), out.because()));
    } else if (fact instanceof Supported supported) {
      return Optional.of(new Verdict("supports", supported.cause(), supported.because()));
    } else if (fact instanceof Weakened weakened) {
      return Optional.of(new Verdict("weakens", weakened.cause(), weakened.because()));
    } else if (fact instanceof Confirmed confirmed) {
      return proof(confirmed.cause(), confirmed.because());
    } else if (fact instanceof Concluded concluded) {
      return proof(concluded.cause(), concluded.because());
    } else if (fact instanceof Established established) {
      return proof(established.cause(), established.because());
    }
    return Optional.empty();
  }

  private static Optional<Verdict> proof(String cause, String because) {
    return because.equals(Concluded.LAST_SUSPECT)
        ? Optional.empty()
        : Optional.of(new Verdict("confirms", cause, because));
  }
}
