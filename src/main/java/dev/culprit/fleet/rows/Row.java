package dev.culprit.fleet.rows;

import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;

/**
 * What is known of one machine. Of several incidents the first one logged is the row's; the others
 * are named beside it.
 *
 * @param cause id of the cause found, or of the likeliest suspect; empty when there is none
 * @param caseId id of the first case of the incident; empty when there is none
 * @param probability of the cause, from 0 to 1, rounded to four digits
 * @param firstSeen when the error was logged first, in any run, as in ISO 8601; empty when no line
 *     says
 * @param lastSeen when it was logged last
 * @param context what is known of the machine: context id and value
 * @param next the next step: {@code question}, {@code solution} or {@code escalate} and the id;
 *     empty when nothing is to be done
 * @param others causes of the machine's other incidents, each as {@code cause@case}
 * @param questions those that are open on this machine
 * @param unexplained lines that report an error and that no case explains
 * @param bytes how much was read of the machine, packed if it is packed
 * @param problem what could not be read, and why; empty when all could
 */
public record Row(
    String machine,
    State status,
    String cause,
    String caseId,
    double probability,
    String firstSeen,
    String lastSeen,
    SortedMap<String, String> context,
    String next,
    List<String> others,
    List<Open> questions,
    List<Unexplained> unexplained,
    long bytes,
    String problem)
    implements Serializable {

  /**
   * A question that is open on a machine.
   *
   * @param settles how probable it is that its answer leaves one cause for every incident of the
   *     machine, in ten-thousandths
   */
  public record Open(String question, int settles) implements Serializable {}

  /**
   * A line that no case explains.
   *
   * @param template what stays the same in lines of its kind, with placeholders
   * @param line one such line
   * @param count how many there are on the machine
   */
  public record Unexplained(String template, String line, long count) implements Serializable {}
}
