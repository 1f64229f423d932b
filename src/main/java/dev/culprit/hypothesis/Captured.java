package dev.culprit.hypothesis;

/** What a placeholder of a signature took in a run. */
public record Captured(String signature, int run, String name, String value) {}
