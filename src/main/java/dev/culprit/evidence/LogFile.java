package dev.culprit.evidence;

/**
 * A log that was read.
 *
 * @param path as the user gave it; an archive's entry follows after {@code !}
 * @param bytes that were read
 * @param lines that were read
 * @param encoding name of the character encoding it was read in
 * @param product id of the product it is a log of; empty when it is no known product's
 */
public record LogFile(String path, long bytes, long lines, String encoding, String product) {}
