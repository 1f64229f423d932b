package dev.culprit.hypothesis;

/** Evidence proves a cause. */
public record Confirmed(String cause, String because) {}
