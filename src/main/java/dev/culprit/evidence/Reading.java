package dev.culprit.evidence;

import dev.culprit.log.LogLine;

/**
 * A value known of the machine or the run, such as the agent's version.
 *
 * @param context id of the product's context value
 * @param item what it is the value of, where there are several, such as the name of an endpoint;
 *     empty when there is one value alone
 * @param run number of the run it was read in
 * @param line null when a person gave it
 */
public record Reading(String context, String item, String value, int run, LogLine line) {
  /** A value of which there is one alone. */
  public Reading(String context, String value, int run, LogLine line) {
    this(context, "", value, run, line);
  }

  /** Whether it is one of several values of that name, each of another thing. */
  public boolean isOfItem() {
    return !item.isEmpty();
  }
}
