package dev.culprit.hypothesis;

import java.util.Objects;

/** This error only says that something failed: it brings suspects when nothing says more. */
public record GenericCase(String caseId) {
  @Override
  public boolean equals(Object other) {
    return other instanceof GenericCase that && Objects.equals(caseId, that.caseId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(caseId);
  }
}
