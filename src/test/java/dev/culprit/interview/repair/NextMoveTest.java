package dev.culprit.interview.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NextMoveTest {
  private static final double NEVER = Double.POSITIVE_INFINITY;

  @Test
  void repairsGoByProbabilityOverCost() {
    Situation situation = start(new double[] {0.5, 0.3, 0.2}, new double[] {10, 3, 1}, List.of());

    assertEquals(List.of(Move.repair(2), Move.repair(1), Move.repair(0)), inOrder(situation));
    assertEquals(1 + 0.8 * 3 + 0.5 * 10, cost(situation), 1e-9);
  }

  @Property(tries = 200)
  void theFormulaForRepairsIsTheCostOfTheSortedOrder(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int faults) {
    Situation situation = SmallModels.random(new Random(seed), faults, 0);
    double paid = 0;
    double cost = 0;
    Situation left = situation;
    while (left.total() > 1e-12) {
      int best = Policies.bestRepair(left).index();
      paid += situation.model().repairs()[best];
      cost += left.weights()[best] * paid;
      left = left.failed(best);
    }

    assertEquals(
        cost, RepairOrder.expectedCost(situation.model(), situation.weights()), 1e-9 * cost);
  }

  @Test
  void aQuestionThatPaysOnlyBecauseOfTheNextOneIsAskedByTwoSteps() {
    double[][] cheapOrDear = {{1, 1, 0, 0}, {0, 0, 1, 1}};
    double[][] whichOfTheDear = {{1, 1, 1, 0}, {0, 0, 0, 1}};
    Situation situation =
        start(
            new double[] {3, 1, 2, 2},
            new double[] {1, 1, 60, 60},
            List.of(
                new RepairModel.Question(1.05, cheapOrDear),
                new RepairModel.Question(17, whichOfTheDear)));

    assertEquals(Move.repair(0), Policy.myopic().next(situation));
    assertEquals(Move.ask(0), Policy.lookAhead().next(situation));
  }

  @Test
  void aCheapRepairIsTriedBeforeAQuestion() {
    double[][] which = {{1, 1, 0}, {0, 0, 1}};
    Situation situation =
        start(
            new double[] {2, 1, 1},
            new double[] {1, 60, 60},
            List.of(new RepairModel.Question(5, which)));

    assertEquals(Move.ask(0), Policy.myopic().next(situation));
    assertEquals(Move.repair(0), Policy.lookAhead().next(situation));
    assertEquals(Move.repair(0), Policy.leastExpectedCost().next(situation));
  }

  @Test
  void aFaultThatCannotBeRepairedIsLeftToTheService() {
    Situation situation = start(new double[] {0.9, 0.1}, new double[] {NEVER, 1}, List.of());

    assertEquals(Move.repair(1), NextMove.in(situation).moves().get(0).move());
    assertEquals(1 + 0.9 * 240, cost(situation), 1e-9);
    assertEquals(Move.SERVICE, NextMove.in(situation.failed(1)).moves().get(0).move());
  }

  @Test
  void aQuestionThatTellsNothingIsNoMove() {
    double[][] useless = {{0.5, 0.5}, {0.5, 0.5}};
    Situation situation =
        start(
            new double[] {0.5, 0.5},
            new double[] {1, 1},
            List.of(new RepairModel.Question(0.1, useless)));

    assertFalse(inOrder(situation).contains(Move.ask(0)));
  }

  @Property(tries = 150)
  void theExactSearchFindsTheOptimum(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int faults,
      @ForAll @IntRange(max = 3) int questions) {
    Situation situation = SmallModels.random(new Random(seed), faults, questions);
    NextMove next = NextMove.in(situation);

    assertTrue(next.exact());
    assertEquals(bestOfAll(situation), cost(situation), 1e-9 * cost(situation));
    assertEquals(
        cost(situation),
        PolicyCost.of(Policy.leastExpectedCost(), situation).mean(),
        1e-6 * cost(situation));
  }

  @Test
  void staysWithinTwoPercentOfTheOptimumAndTenAtWorst() {
    Random random = new Random(8);
    for (Policy policy : List.of(Policy.leastExpectedCost(), Policy.lookAhead())) {
      double sum = 0;
      double worst = 0;
      int models = 60;
      for (int i = 0; i < models; i++) {
        Situation situation =
            SmallModels.random(random, 2 + random.nextInt(7), 1 + random.nextInt(8));
        double optimum = PolicyCost.of(Policy.optimal(), situation).mean();
        double excess = PolicyCost.of(policy, situation).mean() / optimum - 1;
        sum += excess;
        worst = Math.max(worst, excess);
      }
      assertTrue(sum / models <= 0.02, "mean excess " + sum / models);
      assertTrue(worst <= 0.10, "worst excess " + worst);
    }
  }

  /** The least expected cost by trying every plan, without any short cut. */
  private static double bestOfAll(Situation situation) {
    if (situation.total() <= 0) {
      return 0;
    }
    double best = Double.POSITIVE_INFINITY;
    for (Move move : Moves.in(situation)) {
      double cost = situation.total() * move.cost(situation.model());
      for (Situation outcome : Moves.outcomes(situation, move)) {
        cost += bestOfAll(outcome);
      }
      best = Math.min(best, cost);
    }
    return best;
  }

  private static Situation start(
      double[] belief, double[] repairs, List<RepairModel.Question> questions) {
    return Situation.start(new RepairModel(repairs, 240, questions), belief);
  }

  private static double cost(Situation situation) {
    return NextMove.in(situation).moves().get(0).cost();
  }

  /** The moves of a play in which nothing helps until the end. */
  private static List<Move> inOrder(Situation situation) {
    List<Move> moves = new ArrayList<>();
    Situation left = situation;
    while (Arrays.stream(left.weights()).sum() > 0) {
      Move move = NextMove.in(left).moves().get(0).move();
      moves.add(move);
      left = left.failed(move.index());
    }
    return moves;
  }
}
