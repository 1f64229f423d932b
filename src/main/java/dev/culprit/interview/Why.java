package dev.culprit.interview;

import dev.culprit.diagnosis.SuspectState;
import dev.culprit.knowledge.Cause;
import java.util.List;

/**
 * Why a step comes next.
 *
 * @param others all other steps that could come, best first, each with its expected cost
 * @param prospects what each answer would do, in the order of the choices; empty when the step is
 *     no question
 */
public record Why(Step step, List<Step> others, List<Prospect> prospects) {

  /**
   * What one answer would do.
   *
   * @param probability of this answer, before it is given
   * @param suspects those of the step's incident that were not ruled out, likeliest first
   * @param next the step that would follow
   */
  public record Prospect(String choice, double probability, List<Outlook> suspects, Step next) {}

  /**
   * How an answer would change a suspect.
   *
   * @param before its probability now
   * @param after its probability then
   * @param status how it would stand
   */
  public record Outlook(Cause cause, double before, double after, SuspectState.Status status) {}
}
