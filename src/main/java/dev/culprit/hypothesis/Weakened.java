package dev.culprit.hypothesis;

/** Evidence speaks against a cause without ruling it out. */
public record Weakened(String cause, String because) {}
