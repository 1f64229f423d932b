package dev.culprit.interview.repair;

import java.util.ArrayList;
import java.util.List;

/**
 * Values moves by looking two steps ahead: this move, then at most one question, then repairs in
 * the order of {@link RepairOrder}.
 *
 * <p>A question alone is worth the expected cost of repair minus its expected cost of observation
 * (value of information; Heckerman, Breese and Rommelse 1995). That misses pairs of questions that
 * only pay together, and repairs that are best tried before a question; the second step finds both
 * (compare the partial two-step look-ahead of Jensen et al., "The SACSO methodology for
 * troubleshooting complex systems", AI EDAM 15, 2001).
 */
final class LookAhead {
  private final int width;

  /**
   * @param width how many moves are looked at by two steps: those that look best by one
   */
  LookAhead(int width) {
    this.width = width;
  }

  /** The moves of a situation with their expected costs, best first. */
  List<Valued> ranked(Situation situation) {
    List<Valued> near = new ArrayList<>();
    for (Move move : Moves.in(situation)) {
      near.add(new Valued(move, cost(situation, move, false)));
    }
    near.sort(Valued.BEST_FIRST);
    List<Valued> far = new ArrayList<>();
    for (Valued valued : near) {
      Move move = valued.move();
      far.add(far.size() < width ? new Valued(move, cost(situation, move, true)) : valued);
    }
    far.sort(Valued.BEST_FIRST);
    return far;
  }

  private static double cost(Situation situation, Move move, boolean thenAsk) {
    double cost = situation.total() * move.cost(situation.model());
    for (Situation after : Moves.outcomes(situation, move)) {
      cost +=
          thenAsk
              ? costWithOneQuestion(after)
              : RepairOrder.expectedCost(situation.model(), after.weights());
    }
    return cost;
  }

  private static double costWithOneQuestion(Situation situation) {
    RepairModel model = situation.model();
    double[] weights = situation.weights();
    double total = situation.total();
    double best = RepairOrder.expectedCost(model, weights);
    double atLeast = RepairOrder.costIfFaultWereKnown(model, weights);
    double[] after = new double[weights.length];
    for (int q = situation.open().nextSetBit(0); q >= 0; q = situation.open().nextSetBit(q + 1)) {
      RepairModel.Question question = model.questions().get(q);
      double cost = total * question.cost();
      if (cost + atLeast >= best) {
        continue;
      }
      for (int answer = 0; answer < question.answers() && cost < best; answer++) {
        double[] given = question.given()[answer];
        for (int fault = 0; fault < after.length; fault++) {
          after[fault] = weights[fault] * given[fault];
        }
        cost += RepairOrder.expectedCost(model, after);
      }
      best = Math.min(best, cost);
    }
    return best;
  }
}
