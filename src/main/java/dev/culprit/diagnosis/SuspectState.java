package dev.culprit.diagnosis;

import dev.culprit.knowledge.Cause;
import java.util.List;

/**
 * A suspect of an incident, and how it stands.
 *
 * @param caseIds the cases of the incident it can explain
 * @param because the reasons of its status, strongest first
 */
public record SuspectState(Cause cause, List<String> caseIds, Status status, List<Reason> because) {

  /** How a suspect stands after all evidence. */
  public enum Status {
    CONFIRMED,
    SUSPECTED,
    /** It waits behind a suspect that explains more. */
    SET_ASIDE,
    RULED_OUT
  }

  /** Whether it may still be the cause. */
  public boolean isLive() {
    return status == Status.CONFIRMED || status == Status.SUSPECTED;
  }
}
