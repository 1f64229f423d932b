package dev.culprit.inference;

/**
 * An id that a rule names itself.
 *
 * @param kind the field it stands for: {@code cause}, {@code caseId} and so on
 * @param source number of the rule file, from 0
 */
record Mention(String kind, String id, int source, int line, int column) {}
