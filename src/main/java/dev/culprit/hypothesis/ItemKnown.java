package dev.culprit.hypothesis;

/**
 * A context value of one of several things in a run, such as whether one endpoint answers.
 *
 * @param item what it is the value of
 */
public record ItemKnown(String context, String item, String value, int run) {}
