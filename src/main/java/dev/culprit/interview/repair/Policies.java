package dev.culprit.interview.repair;

import java.util.Comparator;
import java.util.List;

/** What the simple policies are made of. */
final class Policies {
  private Policies() {}

  static List<Move> questions(Situation situation) {
    return Moves.in(situation).stream().filter(m -> m.kind() == Move.Kind.ASK).toList();
  }

  /** The repairs of the live faults, or the service when there are none. */
  static List<Move> repairs(Situation situation) {
    return Moves.in(situation).stream().filter(m -> m.kind() != Move.Kind.ASK).toList();
  }

  static Move bestRepair(Situation situation) {
    return repairs(situation).stream()
        .max(
            Comparator.comparingDouble(
                move ->
                    move.kind() == Move.Kind.SERVICE
                        ? 0
                        : situation.weights()[move.index()] / move.cost(situation.model())))
        .orElseThrow();
  }
}
