package dev.culprit.interview;

import dev.culprit.diagnosis.Incident;
import dev.culprit.interview.repair.Move;
import dev.culprit.interview.repair.Valued;
import dev.culprit.knowledge.Cause;
import dev.culprit.knowledge.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A way to begin the repair of one incident.
 *
 * @param question null when it is a solution
 * @param cause whose solution it is, or makes safe; null when a question tells suspects apart
 * @param rank see {@link Preferences}
 * @param own what the step alone costs
 * @param cost expected cost of the whole repair when it begins so
 */
record Option(
    Incident incident, Question question, Cause cause, int rank, double own, double cost) {

  /** Lowest rank, then least cost; the order in which they were found decides between equals. */
  static final Comparator<Option> BEST_FIRST =
      Comparator.comparingInt(Option::rank)
          .thenComparingDouble(option -> Valued.rounded(option.cost));

  boolean isSolution() {
    return question == null;
  }

  /** Equal for steps that are the same whatever incident they are taken for. */
  String key() {
    return question == null ? Try.key(cause) : Ask.key(question);
  }

  Option costing(double other) {
    return new Option(incident, question, cause, rank, own, other);
  }

  /** All ways to begin this plan; none is left out, so that their costs can be compared. */
  static List<Option> of(RepairPlan plan, Safety safety, Preferences preferences) {
    List<Option> options = new ArrayList<>();
    for (Valued valued : plan.next().moves()) {
      if (valued.move().kind() == Move.Kind.ASK) {
        Question question = plan.questions().get(valued.move().index());
        int rank = preferences.rank(Ask.key(question), question.who());
        double own = question.effort().cost();
        options.add(new Option(plan.incident(), question, null, rank, own, valued.cost()));
      } else if (valued.move().kind() == Move.Kind.REPAIR) {
        Cause cause = plan.causes().get(valued.move().index());
        options.add(solution(plan.incident(), cause, valued.cost(), safety, preferences));
      }
    }
    return options;
  }

  private static Option solution(
      Incident incident, Cause cause, double cost, Safety safety, Preferences preferences) {
    int rank = preferences.rank(Try.key(cause), cause.solution().who());
    List<Question> first = safety.openQuestions(cause);
    if (first.isEmpty()) {
      return new Option(incident, null, cause, rank, cause.solution().effort().cost(), cost);
    }
    Question question = first.get(0);
    int rankOfQuestion = preferences.rank(Ask.key(question), question.who());
    return new Option(
        incident, question, cause, Math.max(rank, rankOfQuestion), question.effort().cost(), cost);
  }
}
