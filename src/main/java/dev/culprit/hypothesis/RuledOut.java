package dev.culprit.hypothesis;

/**
 * A cause is not it.
 *
 * @param because id of the question, clue or cause that rules it out
 */
public record RuledOut(String cause, String because) {}
