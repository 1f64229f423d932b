package dev.culprit.evidence;

import dev.culprit.log.LogLine;

/**
 * A value known of the machine or the run, such as the agent's version.
 *
 * @param context id of the product's context value
 * @param run number of the run it was read in
 * @param line null when a person gave it
 */
public record Reading(String context, String value, int run, LogLine line) {}
