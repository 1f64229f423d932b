package dev.culprit.interview.printer;

import dev.culprit.interview.repair.RepairModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The network as a thing to repair. A root whose rarer value has a prior below 0.2 is a fault, that
 * value being the broken one; exactly one fault is present, with probability proportional to the
 * odds of its prior. All other roots are hidden contexts with their priors. Every leaf can be asked
 * for.
 */
final class Printer {
  private static final double REPAIR = 1;
  private static final double QUESTION = 0.25;
  private static final double CONTEXT_FROM = 0.2;

  private final Network network;
  private final int[] faults;
  private final int[] leaves;

  /** For each fault the probability of it and of each value of all leaves. */
  private final List<Factor> joint = new ArrayList<>();

  private final Map<Map<Integer, Integer>, double[]> weights = new HashMap<>();
  private final Map<Map<Integer, Integer>, RepairModel> models = new HashMap<>();

  Printer(Network network) {
    this.network = network;
    this.faults =
        IntStream.range(0, network.size())
            .filter(v -> network.isRoot(v) && rarer(v) < CONTEXT_FROM)
            .toArray();
    this.leaves = IntStream.range(0, network.size()).filter(network::isLeaf).toArray();
    for (int f = 0; f < faults.length; f++) {
      joint.add(network.joint(alone(f), leaves));
    }
  }

  Network network() {
    return network;
  }

  int[] faults() {
    return faults;
  }

  int[] leaves() {
    return leaves;
  }

  /** How likely this fault is before anything is observed, up to a factor. */
  double prior(int fault) {
    double p = rarer(faults[fault]);
    return p / (1 - p);
  }

  /** The values of the fault roots when this fault is present alone; of none when it is -1. */
  Map<Integer, Integer> alone(int fault) {
    Map<Integer, Integer> values = new TreeMap<>();
    for (int f = 0; f < faults.length; f++) {
      int usual = network.tables().get(faults[f])[0] < 0.5 ? 0 : 1;
      values.put(faults[f], f == fault ? 1 - usual : usual);
    }
    return values;
  }

  /** The value of a leaf that is the less probable one when nothing is broken. */
  int abnormal(int leaf) {
    double[] values = network.joint(alone(-1), leaf).values();
    return values[1] > values[0] ? 0 : 1;
  }

  /** For each fault the probability of it alone and of what was observed, up to one factor. */
  double[] weights(Map<Integer, Integer> observed) {
    double[] known = weights.get(observed);
    if (known == null) {
      known = joint.stream().mapToDouble(leafValues -> sum(leafValues, observed)).toArray();
      weights.put(Map.copyOf(observed), known);
    }
    return known;
  }

  private static double sum(Factor leafValues, Map<Integer, Integer> observed) {
    Factor agreeing = leafValues;
    for (Map.Entry<Integer, Integer> each : observed.entrySet()) {
      agreeing = agreeing.given(each.getKey(), each.getValue());
    }
    return Arrays.stream(agreeing.values()).sum();
  }

  /** What can be asked and repaired when this was observed; questions are numbered as leaves. */
  RepairModel model(Map<Integer, Integer> observed) {
    RepairModel known = models.get(observed);
    if (known == null) {
      double[] now = weights(observed);
      List<RepairModel.Question> questions = new ArrayList<>();
      for (int leaf : leaves) {
        double[][] given = new double[2][faults.length];
        if (!observed.containsKey(leaf)) {
          Map<Integer, Integer> more = new TreeMap<>(observed);
          more.put(leaf, 1);
          double[] joint = weights(more);
          for (int f = 0; f < faults.length; f++) {
            given[1][f] = now[f] == 0 ? 0.5 : Math.min(1, joint[f] / now[f]);
            given[0][f] = 1 - given[1][f];
          }
        }
        questions.add(new RepairModel.Question(QUESTION, given));
      }
      double[] repairs = new double[faults.length];
      Arrays.fill(repairs, REPAIR);
      known = new RepairModel(repairs, 0, questions);
      models.put(Map.copyOf(observed), known);
    }
    return known;
  }

  private double rarer(int root) {
    double p = network.tables().get(root)[0];
    return Math.min(p, 1 - p);
  }
}
