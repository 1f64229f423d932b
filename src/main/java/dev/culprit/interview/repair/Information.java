package dev.culprit.interview.repair;

/** How much a question tells, in bits. */
final class Information {
  private Information() {}

  /**
   * The expected fall of the entropy of the faults by asking (Shannon, "A mathematical theory of
   * communication", 1948).
   */
  static double gain(Situation situation, int question) {
    double total = situation.total();
    double after = 0;
    for (Situation outcome : Moves.outcomes(situation, Move.ask(question))) {
      after += outcome.total() / total * entropy(outcome);
    }
    return entropy(situation) - after;
  }

  private static double entropy(Situation situation) {
    double total = situation.total();
    double bits = 0;
    for (double weight : situation.weights()) {
      if (weight > 0) {
        bits -= weight / total * Math.log(weight / total) / Math.log(2);
      }
    }
    return bits;
  }
}
