package dev.culprit.report;

/**
 * What a diagnosis was made with.
 *
 * @param culprit the program's version
 * @param knowledge what identifies the state of the knowledge, a short digest of its files
 * @param rules what identifies the state of the rules
 */
public record Versions(String culprit, String knowledge, String rules) {}
