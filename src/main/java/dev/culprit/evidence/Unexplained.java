package dev.culprit.evidence;

import dev.culprit.log.LogLine;

/**
 * A line that reports an error and that no case explains.
 *
 * @param count how many lines of the run have the same shape, digits and identifiers apart; this is
 *     the first
 */
public record Unexplained(int run, LogLine line, int count) {}
