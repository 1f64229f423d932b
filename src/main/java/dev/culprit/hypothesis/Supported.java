package dev.culprit.hypothesis;

/** Evidence speaks for a cause without proving it. */
public record Supported(String cause, String because) {}
