package dev.culprit.interview;

import dev.culprit.evidence.Answer;
import dev.culprit.evidence.Attempt;
import dev.culprit.evidence.Sighting;
import dev.culprit.knowledge.Who;

/** One thing a person did in an interview; {@code back} undoes the last one, whatever it was. */
public sealed interface Act
    permits Act.Answered, Act.Tried, Act.Reported, Act.Skipped, Act.Delegated {

  /** A question was answered, or its answer changed. */
  record Answered(Answer answer) implements Act {}

  /** A solution was carried out. */
  record Tried(Attempt attempt) implements Act {}

  /** An error was reported without a log. */
  record Reported(Sighting sighting) implements Act {}

  /**
   * A step was put off.
   *
   * @param step {@code question} or {@code solution}, a blank, and the id of the question or cause
   */
  record Skipped(String step) implements Act {}

  /**
   * Said whether the reader can do what this person does.
   *
   * @param mine false when somebody else must be asked for it
   */
  record Delegated(Who who, boolean mine) implements Act {}
}
