package dev.culprit.interview;

import dev.culprit.diagnosis.Diagnosis;
import dev.culprit.diagnosis.Incident;
import dev.culprit.diagnosis.SuspectState;
import dev.culprit.hypothesis.Answered;
import dev.culprit.knowledge.Cause;
import dev.culprit.knowledge.ErrorCase;
import java.util.List;

/** Why a cause is not, or not yet, the diagnosis, or a case is not seen. */
public sealed interface WhyNot {

  /** It is the diagnosis. */
  record Found(Incident incident, Diagnosis diagnosis) implements WhyNot {}

  /**
   * It is a suspect, and others still are.
   *
   * @param likelier the suspects that are more probable, likeliest first
   */
  record Undecided(
      Incident incident, SuspectState suspect, double probability, List<Cause> likelier)
      implements WhyNot {}

  /**
   * It is ruled out.
   *
   * @param answers those that did it; empty when a log line or a failed solution did
   */
  record Excluded(Incident incident, SuspectState suspect, List<Answered> answers)
      implements WhyNot {}

  /**
   * It waits behind suspects that explain more of what was seen.
   *
   * @param behind the live suspects, likeliest first
   */
  record Waiting(Incident incident, SuspectState suspect, List<Cause> behind) implements WhyNot {}

  /**
   * A cause that is documented only for cases that were not seen.
   *
   * @param cases those it is documented for; any of their signatures would have been needed
   * @param nearest the line that came nearest to one of them
   */
  record CauseOfOtherCases(Cause cause, List<ErrorCase> cases, NearestLine nearest)
      implements WhyNot {}

  /**
   * A case of which no evidence was found: any of its signatures would have been needed.
   *
   * @param nearest the line that came nearest to one of them
   */
  record NotSeen(ErrorCase errorCase, NearestLine nearest) implements WhyNot {}

  /** A case that was seen, and what became of each of its causes. */
  record Seen(ErrorCase errorCase, List<WhyNot> causes) implements WhyNot {}

  /** A line that looks like an error and is harmless; it is never a diagnosis. */
  record Harmless(ErrorCase errorCase) implements WhyNot {}
}
