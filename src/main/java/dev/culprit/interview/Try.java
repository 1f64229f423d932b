package dev.culprit.interview;

import dev.culprit.diagnosis.Incident;
import dev.culprit.knowledge.Cause;
import java.util.Optional;

/**
 * Carry out the solution of a cause and see whether it helps.
 *
 * @param incident the first incident the cause may be behind
 * @param probability of the cause, in that incident
 * @param cost expected cost, in glances, of the whole repair when it begins with this solution
 */
public record Try(Incident incident, Cause cause, double probability, double cost) implements Step {
  @Override
  public Optional<String> key() {
    return Optional.of(key(cause));
  }

  static String key(Cause cause) {
    return "solution " + cause.id();
  }
}
