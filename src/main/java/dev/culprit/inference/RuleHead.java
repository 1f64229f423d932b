package dev.culprit.inference;

/**
 * A rule's name in both languages, and where it stands.
 *
 * @param source number of the rule file, from 0
 * @param from its first character in the file
 * @param to behind its last character
 * @param sum of the characters between
 */
record RuleHead(String name, String fr, int source, int line, int from, int to, String sum) {}
