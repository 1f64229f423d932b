package dev.culprit.hypothesis;

/** A context value of a run, such as the agent's version. */
public record ContextKnown(String context, String value, int run) {}
