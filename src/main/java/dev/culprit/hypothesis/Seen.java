package dev.culprit.hypothesis;

/**
 * A case is present in a run.
 *
 * @param because id of the signature that showed it; the case's own id when a person reported it
 */
public record Seen(String caseId, int run, String because) {}
