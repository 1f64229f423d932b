package dev.culprit.fleet;

import dev.culprit.evidence.Answer;
import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.Match;
import dev.culprit.evidence.Reading;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer that holds for a group of machines.
 *
 * @param group {@link #MACHINE}, {@link #CASE} or a context id; empty when it holds for all
 * @param value what that must be on a machine; {@code *} stands for any characters
 */
public record GroupAnswer(String group, String value, String question, String choice)
    implements Serializable {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\s*(?:(?<group>[^=:,\\s]+)\\s*=\\s*(?<value>[^,]+?)\\s*:)?"
              + "\\s*(?<question>[^=:,\\s]+)\\s*=\\s*(?<choice>[^=:,\\s]+)\\s*");

  public static final String MACHINE = "machine";
  public static final String CASE = "case";

  /** An answer that holds for every machine. */
  public static GroupAnswer forAll(Answer answer) {
    return new GroupAnswer("", "", answer.question(), answer.choice());
  }

  /** As it is written: {@code question=choice} or {@code group=value:question=choice}. */
  public static Optional<GroupAnswer> of(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    return matcher.matches()
        ? Optional.of(
            new GroupAnswer(
                Objects.requireNonNullElse(matcher.group("group"), ""),
                Objects.requireNonNullElse(matcher.group("value"), ""),
                matcher.group("question"),
                matcher.group("choice")))
        : Optional.empty();
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
