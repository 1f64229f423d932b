package dev.culprit.knowledge;

/**
 * The document a piece of knowledge rests on.
 *
 * @param document its title
 * @param revised the date of the state that was read, ISO 8601
 * @param address where it is published; may be empty
 */
public record Source(String document, String revised, String address) {}
