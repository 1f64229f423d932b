package dev.culprit.knowledge;

import dev.culprit.text.Text;

/** A cause as a case names it: how likely it is there and why it gives this very error. */
public record CandidateCause(Cause cause, Likelihood likelihood, Text because) {
  public String id() {
    return cause.id();
  }
}
