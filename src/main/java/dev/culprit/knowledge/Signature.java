package dev.culprit.knowledge;

import dev.culprit.text.Place;
import java.util.List;

/**
 * A log line with placeholders. It matches when one of its alternatives does.
 *
 * @param id unique in the product
 * @param alternatives at least one; the first that matches gives the captures
 * @param logs ids of the product's logs it may stand in; empty means any
 * @param ignoreCase whether upper and lower case are the same
 * @param value what the line means for the context value it belongs to; empty when a capture says
 *     it
 * @param samples lines that must match
 * @param rejects lines that must not
 */
public record Signature(
    String id,
    List<Alternative> alternatives,
    List<String> logs,
    boolean ignoreCase,
    String value,
    List<String> samples,
    List<String> rejects,
    Place place) {

  /**
   * One way the line may be worded.
   *
   * @param regex whether {@code pattern} is a regular expression (RE2 syntax) instead of a line
   */
  public record Alternative(String pattern, boolean regex, Place place) {}
}
