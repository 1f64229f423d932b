package dev.culprit.inference;

/** A case, and the run it was seen in. */
record SeenCase(String caseId, int run) {}
