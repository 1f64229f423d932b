package dev.culprit.hypothesis;

/** The solution of this cause was tried and did not help. */
public record SolutionFailed(String cause) {}
