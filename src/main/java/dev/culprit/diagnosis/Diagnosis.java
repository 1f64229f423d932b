package dev.culprit.diagnosis;

import dev.culprit.knowledge.Cause;
import java.util.List;

/**
 * The cause found for an incident.
 *
 * @param confirmed whether evidence proves it; otherwise it is the last suspect left
 * @param solved whether its solution was tried and helped
 */
public record Diagnosis(Cause cause, boolean confirmed, boolean solved, List<Reason> because) {}
