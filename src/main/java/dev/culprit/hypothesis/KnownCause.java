package dev.culprit.hypothesis;

/** It is documented that this cause can be behind this case. */
public record KnownCause(String caseId, String cause) {}
