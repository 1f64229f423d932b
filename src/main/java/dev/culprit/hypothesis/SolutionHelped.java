package dev.culprit.hypothesis;

/** The solution of this cause was tried and the error is gone. */
public record SolutionHelped(String cause) {}
