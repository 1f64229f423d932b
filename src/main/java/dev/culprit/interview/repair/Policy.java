package dev.culprit.interview.repair;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A way to choose the next move. */
@FunctionalInterface
public interface Policy {
  /** The next move; the situation has a live fault. */
  Move next(Situation situation);

  /** Culprit's own: see {@link NextMove}. */
  static Policy leastExpectedCost() {
    return situation -> NextMove.in(situation).moves().get(0).move();
  }

  /** Culprit's own where an exact search would be too large. */
  static Policy lookAhead() {
    return situation -> NextMove.in(situation, 0, NextMove.WIDTH).moves().get(0).move();
  }

  /** Looks one step ahead: asks when a single question pays, else repairs by P/C. */
  static Policy myopic() {
    return situation -> NextMove.in(situation, 0, 0).moves().get(0).move();
  }

  /** The best plan there is, whether it can be found is told by {@link #isOptimumFound}. */
  static Policy optimal() {
    return situation -> NextMove.in(situation, NextMove.MUCH_WORK, 0).moves().get(0).move();
  }

  /** Whether the best plan can be found in some seconds. */
  static boolean isOptimumFound(Situation situation) {
    return NextMove.in(situation, NextMove.MUCH_WORK, 0).exact();
  }

  /** Never asks; repairs in descending order of probability over cost. */
  static Policy probabilityOverCost() {
    return Policies::bestRepair;
  }

  /**
   * Never asks; repairs in a fixed order.
   *
   * @param faults all of them, in that order
   */
  static Policy fixedOrder(List<Integer> faults) {
    return situation ->
        faults.stream()
            .map(Move::repair)
            .filter(Policies.repairs(situation)::contains)
            .findFirst()
            .orElse(Move.SERVICE);
  }

  /**
   * Asks every question that tells faults apart, then repairs by P/C.
   *
   * @param questions all of them, in the order they are asked
   */
  static Policy askAll(List<Integer> questions) {
    return situation ->
        questions.stream()
            .map(Move::ask)
            .filter(Policies.questions(situation)::contains)
            .findFirst()
            .orElseGet(() -> Policies.bestRepair(situation));
  }

  /** Asks the question of most information per cost while there is one, then repairs by P/C. */
  static Policy informationGain() {
    return situation ->
        Policies.questions(situation).stream()
            .max(
                Comparator.comparingDouble(
                    move ->
                        Information.gain(situation, move.index()) / move.cost(situation.model())))
            .orElseGet(() -> Policies.bestRepair(situation));
  }

  /** Asks the question of most information per cost if asking it pays, else repairs by P/C. */
  static Policy payingInformation() {
    return situation -> {
      Move question = informationGain().next(situation);
      Move repair = Policies.bestRepair(situation);
      boolean pays =
          NextMove.in(situation, 0, 0).moves().stream()
              .map(Valued::move)
              .filter(move -> move.equals(question) || move.equals(repair))
              .findFirst()
              .equals(Optional.of(question));
      return pays ? question : repair;
    };
  }

  /** Any sensible move; the same seed gives the same moves. */
  static Policy random(long seed) {
    Random random = new Random(seed);
    return situation -> {
      List<Move> moves = Moves.in(situation);
      return moves.get(random.nextInt(moves.size()));
    };
  }
}
