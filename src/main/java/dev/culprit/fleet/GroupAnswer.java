package dev.culprit.fleet;

import dev.culprit.evidence.Answer;
import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.Match;
import dev.culprit.evidence.Reading;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * An answer that holds for a group of machines.
 *
 * @param group {@link #MACHINE}, {@link #CASE} or a context id; empty when it holds for all
 * @param value what that must be on a machine; {@code *} stands for any characters
 */
public record GroupAnswer(String group, String value, String question, String choice)
    implements Serializable {
  public static final String MACHINE = "machine";
  public static final String CASE = "case";

  /** An answer that holds for every machine. */
  public static GroupAnswer forAll(Answer answer) {
    return new GroupAnswer("", "", answer.question(), answer.choice());
  }

  public Answer answer() {
    return new Answer(question, choice);
  }

  /** Whether the machine is of the group. */
  boolean holdsFor(String machine, Evidence evidence) {
    return switch (group) {
      case "" -> true;
      case MACHINE -> fits(machine);
      case CASE -> evidence.matches().stream().map(Match::caseId).anyMatch(this::fits);
      default ->
          evidence.readings().stream()
              .filter(reading -> reading.context().equals(group))
              .map(Reading::value)
              .anyMatch(this::fits);
    };
  }

  private boolean fits(String text) {
    return Pattern.matches("(?i)" + Pattern.quote(value).replace("*", "\\E.*\\Q"), text);
  }
}
