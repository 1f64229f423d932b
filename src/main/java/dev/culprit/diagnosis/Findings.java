package dev.culprit.diagnosis;

import dev.culprit.evidence.Evidence;
import java.util.List;

/** What an inference found: a value that depends on the knowledge and the evidence alone. */
public record Findings(Evidence evidence, List<Incident> incidents) {

  public boolean isEmpty() {
    return incidents.isEmpty();
  }

  /** Whether one cause was found for every incident, and there is at least one. */
  public boolean isComplete() {
    return !incidents.isEmpty() && incidents.stream().allMatch(Incident::isDiagnosed);
  }
}
