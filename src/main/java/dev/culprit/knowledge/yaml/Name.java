package dev.culprit.knowledge.yaml;

/**
 * The id of something, unique within its scope.
 *
 * @param kind what it names, one word for people: {@code cause}, {@code question}
 * @param scope what it belongs to; empty when it is unique over everything
 */
public record Name(String kind, String scope, String id) {}
