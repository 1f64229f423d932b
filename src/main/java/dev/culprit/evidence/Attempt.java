package dev.culprit.evidence;

/** A solution that a person tried against a cause, and whether it helped. */
public record Attempt(String cause, boolean solved) {}
