package dev.culprit.interview.repair;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How things stand at one point of a repair: a weight for each fault, and the questions still open.
 *
 * <p>Weights are joint probabilities: of the fault and of all that happened since the start. They
 * are never divided by their total, because expected costs scale with them: the cost of a situation
 * is the sum of the costs of what may follow, without weighing by the probability of each answer.
 */
public interface Situation {

  /** The start: a belief over the faults, every question open, answers that depend on it alone. */
  static Situation start(RepairModel model, double[] belief) {
    BitSet open = new BitSet();
    open.set(0, model.questions().size());
    return new IndependentAnswers(model, belief.clone(), open);
  }

  /** What can be done; the probabilities of answers are those given all that happened. */
  RepairModel model();

  /** The weights of the faults; 0 for one that is excluded. Not to be written to. */
  double[] weights();

  /** The numbers of the questions that may still be asked. Not to be written to. */
  BitSet open();

  /** How things stand after this answer; its total tells how probable the answer is. */
  Situation answered(int question, int answer);

  /** How things stand after this fault's repair did not help. */
  Situation failed(int fault);

  /** The probability of all that happened since the start. */
  default double total() {
    return Arrays.stream(weights()).sum();
  }

  default boolean isLive(int fault) {
    return weights()[fault] > 0;
  }

  /** Whether some answer to this question would shift the belief. */
  default boolean tellsApart(int question) {
    for (double[] given : model().questions().get(question).given()) {
      double first = Double.NaN;
      for (int fault = 0; fault < given.length; fault++) {
        if (isLive(fault)) {
          if (Double.isNaN(first)) {
            first = given[fault];
          } else if (given[fault] != first) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
