package dev.culprit.hypothesis;

/** An established cause accounts for this error; other suspects of it are not needed. */
public record Explained(String caseId, int run, String cause) {}
