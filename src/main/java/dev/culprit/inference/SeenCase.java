package dev.culprit.inference;

import java.util.Objects;

/** A case, and the run it was seen in. */
record SeenCase(String caseId, int run) {
  @Override
  public boolean equals(Object other) {
    return other instanceof SeenCase that && run == that.run && Objects.equals(caseId, that.caseId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(caseId, run);
  }
}
