package dev.culprit.interview;

import dev.culprit.evidence.Answer;
import dev.culprit.evidence.Evidence;
import dev.culprit.hypothesis.Answered;
import dev.culprit.knowledge.Cause;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What must be asked before a solution that may destroy something is proposed. Only a person's
 * answer counts: what a log suggests is not enough to risk a loss.
 */
record Safety(KnowledgeBase base, Evidence evidence) {

  /** The questions that must still be answered, in the order the solution names them. */
  List<Question> openQuestions(Cause cause) {
    List<Question> open = new ArrayList<>();
    for (String question : cause.solution().safeWhen().keySet()) {
      if (evidence.answerTo(question).isEmpty()) {
        base.question(question).ifPresent(open::add);
      }
    }
    return open;
  }

  /** The answers that forbid the solution; "don't know" does as well. */
  List<Answered> forbidding(Cause cause) {
    List<Answered> forbidding = new ArrayList<>();
    for (Map.Entry<String, String> safe : cause.solution().safeWhen().entrySet()) {
      Optional<Answer> answer = evidence.answerTo(safe.getKey());
      if (answer.isPresent() && !answer.get().choice().equals(safe.getValue())) {
        forbidding.add(new Answered(safe.getKey(), answer.get().choice(), Answered.PERSON));
      }
    }
    return forbidding;
  }

  /** What the solution costs with the questions it still needs; infinite when it is forbidden. */
  double cost(Cause cause) {
    if (!forbidding(cause).isEmpty() || lacksQuestion(cause)) {
      return Double.POSITIVE_INFINITY;
    }
    double questions = openQuestions(cause).stream().mapToDouble(q -> q.effort().cost()).sum();
    return cause.solution().effort().cost() + questions;
  }

  /** Whether a question that must be answered is not there to be asked: its file may be broken. */
  private boolean lacksQuestion(Cause cause) {
    return cause.solution().safeWhen().keySet().stream()
        .anyMatch(question -> base.question(question).isEmpty());
  }
}
