package dev.culprit.hypothesis;

/** A suspect that nothing rules out, of an error that no established cause explains. */
public record Possible(String cause, String caseId, int run) {}
