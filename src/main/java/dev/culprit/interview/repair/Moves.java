package dev.culprit.interview.repair;

import java.util.ArrayList;
import java.util.List;

/** What can sensibly be done in a situation, and what may come of it. */
final class Moves {
  private Moves() {}

  /**
   * Every open question that tells live faults apart and the repair of every live fault; the
   * service when there is no repair left. Empty when no fault is live.
   */
  static List<Move> in(Situation situation) {
    List<Move> moves = new ArrayList<>();
    situation.open().stream().filter(situation::tellsApart).mapToObj(Move::ask).forEach(moves::add);
    boolean live = false;
    boolean repairable = false;
    for (int fault = 0; fault < situation.weights().length; fault++) {
      if (situation.isLive(fault)) {
        live = true;
        if (situation.model().isRepairable(fault)) {
          repairable = true;
          moves.add(Move.repair(fault));
        }
      }
    }
    if (live && !repairable) {
      moves.add(Move.SERVICE);
    }
    return moves;
  }

  /** The situations that may follow, but for those in which all is mended. */
  static List<Situation> outcomes(Situation situation, Move move) {
    List<Situation> outcomes = new ArrayList<>();
    if (move.kind() == Move.Kind.REPAIR) {
      outcomes.add(situation.failed(move.index()));
    } else if (move.kind() == Move.Kind.ASK) {
      int answers = situation.model().questions().get(move.index()).answers();
      for (int answer = 0; answer < answers; answer++) {
        outcomes.add(situation.answered(move.index(), answer));
      }
    }
    outcomes.removeIf(outcome -> outcome.total() <= 0);
    return outcomes;
  }
}
