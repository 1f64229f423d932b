package dev.culprit.hypothesis;

import java.util.Objects;

/** Every documented cause of a case is ruled out: the evidence contradicts what is documented. */
public record NoSuspectLeft(String caseId, int run) {
  @Override
  public boolean equals(Object other) {
    return other instanceof NoSuspectLeft that
        && run == that.run
        && Objects.equals(caseId, that.caseId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(caseId, run);
  }
}
