package dev.culprit.interview.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The least expected cost of repair over all plans: a search of the AND/OR graph whose OR nodes
 * choose a move and whose AND nodes take every outcome (compare Vomlelová and Vomlel,
 * "Troubleshooting: NP-hardness and solution methods", Soft Computing 7, 2003). Situations reached
 * in several orders are valued once; a move is passed over when even knowing the fault after it
 * could not make it the best.
 */
final class ExactSearch {
  private static final long TOO_MANY_KEYS = 1L << 62;

  /** With more moves to begin with, a search would only use up its budget. */
  private static final int MOST_MOVES = 24;

  private final RepairModel model;
  private final long budget;
  private final long[] placeOfQuestion;
  private final boolean keyed;
  private final Map<Long, Double> known = new HashMap<>();
  private long work;

  private ExactSearch(RepairModel model, long budget) {
    this.model = model;
    this.budget = budget;
    this.placeOfQuestion = new long[model.questions().size()];
    double keys = Math.pow(2, model.faults());
    long place = 1L << Math.min(model.faults(), 62);
    for (int q = 0; q < placeOfQuestion.length; q++) {
      RepairModel.Question question = model.questions().get(q);
      // Once a question of certain answers is asked, the live faults say all that it said.
      if (!question.isCertain()) {
        placeOfQuestion[q] = place;
        place *= question.answers() + 1;
        keys *= question.answers() + 1;
      }
    }
    this.keyed = keys < TOO_MANY_KEYS;
  }

  /**
   * The moves of a situation with their expected costs, best first.
   *
   * @param budget how much work may be done, a unit being one fault under one move; counted, not
   *     timed, so that the outcome does not depend on the machine
   * @return empty when the budget is too small
   */
  static Optional<List<Valued>> ranked(Situation situation, long budget) {
    ExactSearch search = new ExactSearch(situation.model(), budget);
    List<Move> moves = Moves.in(situation);
    if (!search.keyed || moves.size() > MOST_MOVES) {
      return Optional.empty();
    }
    List<Valued> ranked = new ArrayList<>();
    for (Move move : moves) {
      ranked.add(new Valued(move, search.cost(situation, 0, move)));
    }
    ranked.sort(Valued.BEST_FIRST);
    return search.work > budget ? Optional.empty() : Optional.of(ranked);
  }

  private double cost(Situation situation, long answers, Move move) {
    double cost = situation.total() * move.cost(model);
    if (move.kind() == Move.Kind.REPAIR) {
      return cost + cost(situation.failed(move.index()), answers);
    }
    if (move.kind() == Move.Kind.ASK) {
      int q = move.index();
      for (int answer = 0; answer < model.questions().get(q).answers(); answer++) {
        cost += cost(situation.answered(q, answer), answers + placeOfQuestion[q] * (answer + 1));
      }
    }
    return cost;
  }

  private double cost(Situation situation, long answers) {
    double total = situation.total();
    if (total <= 0 || work > budget) {
      return 0;
    }
    long key = answers + live(situation);
    Double before = known.get(key);
    if (before != null) {
      return before;
    }
    double best = RepairOrder.expectedCost(model, situation.weights());
    double atLeast = RepairOrder.costIfFaultWereKnown(model, situation.weights());
    List<Move> moves = Moves.in(situation);
    work += (long) moves.size() * model.faults();
    for (Move move : moves) {
      double inVain =
          move.kind() == Move.Kind.REPAIR ? total - situation.weights()[move.index()] : total;
      if (move.kind() != Move.Kind.SERVICE && inVain * move.cost(model) + atLeast < best) {
        best = Math.min(best, cost(situation, answers, move));
      }
    }
    known.put(key, best);
    return best;
  }

  private static long live(Situation situation) {
    BitSet live = new BitSet();
    for (int fault = 0; fault < situation.weights().length; fault++) {
      live.set(fault, situation.isLive(fault));
    }
    return live.isEmpty() ? 0 : live.toLongArray()[0];
  }
}
