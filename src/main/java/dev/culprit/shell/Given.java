package dev.culprit.shell;

import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.Observation;
import dev.culprit.evidence.Overcome;
import dev.culprit.evidence.RunSelection;
import dev.culprit.evidence.Sighting;
import java.util.List;
import java.util.Optional;

/**
 * What a diagnosis begins with.
 *
 * @param allRuns whether all runs count, or only the last one of each log
 * @param evidence the part of the observation that counts
 * @param sighting the error that a person saw without a log
 */
record Given(
    Observation observation,
    boolean allRuns,
    Evidence evidence,
    List<Overcome> overcome,
    Optional<Sighting> sighting) {

  /** Logs or a pasted message. */
  static Given of(Observation observation, boolean allRuns) {
    RunSelection selection =
        allRuns ? RunSelection.allRuns(observation) : RunSelection.lastRuns(observation);
    return new Given(
        observation, allRuns, selection.evidence(), selection.overcome(), Optional.empty());
  }

  /** An error that a person says they saw. */
  static Given of(Sighting sighting) {
    return new Given(Observation.NOTHING, false, Evidence.NONE, List.of(), Optional.of(sighting));
  }
}
