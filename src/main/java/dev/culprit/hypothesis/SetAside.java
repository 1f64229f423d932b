package dev.culprit.hypothesis;

/**
 * A suspect of a run waits behind one that explains more of what was seen there; it comes back when
 * that one is ruled out.
 */
public record SetAside(String cause, int run, String because) {}
