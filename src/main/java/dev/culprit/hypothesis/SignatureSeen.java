package dev.culprit.hypothesis;

/** A signature or clue matched in a run. */
public record SignatureSeen(String signature, String caseId, int run, String level, int count) {}
