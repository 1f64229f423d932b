package dev.culprit.inference;

/**
 * A rule's name in both languages, and where it stands.
 *
 * @param source number of the rule file, from 0
 */
record RuleHead(String name, String fr, int source, int line) {}
