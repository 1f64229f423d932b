package dev.culprit.evidence;

/** A person without a log says that they saw this error. */
public record Sighting(String caseId) {}
