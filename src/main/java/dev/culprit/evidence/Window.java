package dev.culprit.evidence;

/**
 * Where in a literal its words are sampled.
 *
 * @param start of the window, in bytes from the literal's beginning
 * @param frequency how often the window's words occur in all literals
 */
record Window(int start, long frequency) {}
