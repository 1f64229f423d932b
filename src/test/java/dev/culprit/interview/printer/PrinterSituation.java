package dev.culprit.interview.printer;

import dev.culprit.interview.repair.RepairModel;
import dev.culprit.interview.repair.Situation;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A situation whose probabilities are those of the network, so that answers depend on each other as
 * they do there.
 *
 * @param observed leaf and its value
 * @param repaired faults whose repair did not help
 */
record PrinterSituation(
    Printer printer,
    Map<Integer, Integer> observed,
    Set<Integer> repaired,
    double[] weights,
    BitSet open)
    implements Situation {

  static PrinterSituation of(
      Printer printer, Map<Integer, Integer> observed, Set<Integer> repaired) {
    double[] weights = printer.weights(observed).clone();
    repaired.forEach(fault -> weights[fault] = 0);
    BitSet open = new BitSet();
    for (int question = 0; question < printer.leaves().length; question++) {
      open.set(question, !observed.containsKey(printer.leaves()[question]));
    }
    return new PrinterSituation(printer, observed, repaired, weights, open);
  }

  @Override
  public RepairModel model() {
    return printer.model(observed);
  }

  @Override
  public Situation answered(int question, int answer) {
    Map<Integer, Integer> more = new TreeMap<>(observed);
    more.put(printer.leaves()[question], answer);
    return of(printer, more, repaired);
  }

  @Override
  public Situation failed(int fault) {
    Set<Integer> more = new TreeSet<>(repaired);
    more.add(fault);
    return of(printer, observed, more);
  }
}
