package dev.culprit.interview;

import dev.culprit.diagnosis.Diagnosis;
import dev.culprit.diagnosis.Incident;
import dev.culprit.diagnosis.SuspectState;
import java.util.Optional;

/**
 * How a suspect came to stand as it does: the trees of reasons lead from the conclusion over the
 * rules to log lines and answers.
 *
 * @param diagnosis empty when the suspect is not, or not yet, the cause found
 * @param probability of the suspect in its incident
 */
public record How(
    Incident incident, SuspectState suspect, Optional<Diagnosis> diagnosis, double probability) {}
