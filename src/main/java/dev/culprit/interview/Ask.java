package dev.culprit.interview;

import dev.culprit.diagnosis.Incident;
import dev.culprit.knowledge.Cause;
import dev.culprit.knowledge.Question;
import java.util.Optional;

/**
 * Ask a person.
 *
 * @param incident the first incident whose suspects the answer tells apart
 * @param makesSafe the cause whose dangerous solution may only be proposed after the right answer;
 *     empty when the question is asked to tell suspects apart
 * @param cost expected cost, in glances, of the whole repair when it begins with this question
 * @param value how much of it asking saves, compared with the best solution tried right away;
 *     negative when the question is asked for another reason than its value
 */
public record Ask(
    Incident incident, Question question, Optional<Cause> makesSafe, double cost, double value)
    implements Step {
  @Override
  public Optional<String> key() {
    return Optional.of(key(question));
  }

  static String key(Question question) {
    return "question " + question.id();
  }
}
