package dev.culprit.evidence;

import java.time.Instant;

/**
 * One execution of the product inside a log.
 *
 * @param number counted from 1 over all files of one observation; 0 stands for what a person
 *     reports without a log
 * @param product id of the product
 * @param firstLine of the file, counted from 1; 0 when the lines were not counted, as nothing was
 *     found in a part of it
 * @param lastLine of the file, inclusive; 0 likewise
 * @param from time of its first line that has one; may be null
 * @param to time of its last line that has one; may be null
 */
public record Run(
    int number,
    String product,
    String file,
    long firstLine,
    long lastLine,
    Instant from,
    Instant to,
    Outcome outcome) {

  /** How a run ended, as far as its lines say. */
  public enum Outcome {
    SUCCEEDED,
    FAILED,
    UNKNOWN
  }
}
