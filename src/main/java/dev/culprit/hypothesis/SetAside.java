package dev.culprit.hypothesis;

/**
 * A suspect of an error waits behind another that explains at least as much; it comes back when
 * that one is ruled out.
 *
 * @param because id of the cause it waits behind
 */
public record SetAside(String cause, String caseId, int run, String because) {}
