package dev.culprit.hypothesis;

/**
 * A cause is under suspicion for a case seen in a run.
 *
 * @param because id of what brought the suspicion: the signature, or a rule's own word
 */
public record Suspect(String cause, String caseId, int run, String because) {}
