package dev.culprit.interview.repair;

import java.util.BitSet;

/** A situation in which an answer depends on the fault alone, not on other answers. */
record IndependentAnswers(RepairModel model, double[] weights, BitSet open) implements Situation {

  @Override
  public Situation answered(int question, int answer) {
    double[] given = model.questions().get(question).given()[answer];
    double[] after = new double[weights.length];
    for (int fault = 0; fault < after.length; fault++) {
      after[fault] = weights[fault] * given[fault];
    }
    BitSet left = (BitSet) open.clone();
    left.clear(question);
    return new IndependentAnswers(model, after, left);
  }

  @Override
  public Situation failed(int fault) {
    double[] after = weights.clone();
    after[fault] = 0;
    return new IndependentAnswers(model, after, open);
  }
}
