package dev.culprit.hypothesis;

/** Every documented cause of a case is ruled out: the evidence contradicts what is documented. */
public record NoSuspectLeft(String caseId, int run) {}
