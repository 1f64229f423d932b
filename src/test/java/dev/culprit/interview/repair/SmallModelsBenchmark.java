package dev.culprit.interview.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Compares policies with the exact optimum on random models of up to 8 faults and 8 questions. */
final class SmallModelsBenchmark {
  private static final int MODELS = 300;
  private static final long SEED = 7;
  private static final List<Integer> NUMBERS = IntStream.range(0, 8).boxed().toList();

  private SmallModelsBenchmark() {}

  public static void main(String[] arguments) {
    Map<String, Policy> policies = new LinkedHashMap<>();
    policies.put("Culprit", Policy.leastExpectedCost());
    policies.put("two-step look-ahead alone", Policy.lookAhead());
    policies.put("value of information, one step", Policy.myopic());
    policies.put("P/C and information gain that pays", Policy.payingInformation());
    policies.put("P/C", Policy.probabilityOverCost());
    policies.put("all information, then P/C", Policy.informationGain());
    policies.put("all questions in order, then P/C", Policy.askAll(NUMBERS));
    policies.put("repairs in order", Policy.fixedOrder(NUMBERS));
    Map<String, List<Double>> excess = new LinkedHashMap<>();
    Random random = new Random(SEED);
    for (int model = 0; model < MODELS; model++) {
      Situation situation =
          SmallModels.random(random, 2 + random.nextInt(7), 1 + random.nextInt(8));
      double optimum = PolicyCost.of(Policy.optimal(), situation).mean();
      policies.forEach(
          (name, policy) ->
              excess
                  .computeIfAbsent(name, key -> new ArrayList<>())
                  .add(PolicyCost.of(policy, situation).mean() / optimum - 1));
    }
    excess.forEach(
        (name, all) ->
            System.out.printf(
                "%-36s %+8.2f %% on average %+8.1f %% at worst%n",
                name,
                100 * all.stream().mapToDouble(d -> d).average().orElseThrow(),
                100 * all.stream().mapToDouble(d -> d).max().orElseThrow()));
  }
}
