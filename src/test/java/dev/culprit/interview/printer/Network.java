package dev.culprit.interview.printer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A Bayesian network over two-valued variables.
 *
 * @param parents of each variable
 * @param tables for each variable: the probability of its value 1 by the values of its parents, the
 *     first parent being the lowest bit
 */
record Network(List<String> names, List<int[]> parents, List<double[]> tables) {

  int size() {
    return names.size();
  }

  boolean isRoot(int variable) {
    return parents.get(variable).length == 0;
  }

  boolean isLeaf(int variable) {
    return parents.stream().noneMatch(p -> IntStream.of(p).anyMatch(each -> each == variable));
  }

  /** The joint probability of these values and of each value of these variables. */
  Factor joint(Map<Integer, Integer> values, int... kept) {
    BitSet relevant = new BitSet();
    values.keySet().forEach(variable -> addWithAncestors(variable, relevant));
    IntStream.of(kept).forEach(variable -> addWithAncestors(variable, relevant));
    List<Factor> factors = new ArrayList<>();
    relevant.stream().forEach(variable -> factors.add(factor(variable, values)));
    List<Integer> hidden =
        new ArrayList<>(
            relevant.stream()
                .filter(v -> !values.containsKey(v) && IntStream.of(kept).noneMatch(k -> k == v))
                .boxed()
                .toList());
    while (!hidden.isEmpty()) {
      Integer next =
          hidden.stream().min(Comparator.comparingInt(v -> widthWithout(factors, v))).get();
      hidden.remove(next);
      Factor product = Factor.ONE;
      for (Factor factor : List.copyOf(factors)) {
        if (factor.has(next)) {
          factors.remove(factor);
          product = product.times(factor);
        }
      }
      factors.add(product.without(next));
    }
    return factors.stream().reduce(Factor.ONE, Factor::times);
  }

  /** Draws a value for every variable, those given as they are. */
  int[] sample(Map<Integer, Integer> values, Random random) {
    int[] drawn = new int[size()];
    BitSet done = new BitSet();
    for (int variable = 0; variable < size(); variable++) {
      draw(variable, values, random, drawn, done);
    }
    return drawn;
  }

  private void draw(
      int variable, Map<Integer, Integer> values, Random random, int[] drawn, BitSet done) {
    if (done.get(variable)) {
      return;
    }
    int row = 0;
    for (int i = 0; i < parents.get(variable).length; i++) {
      int parent = parents.get(variable)[i];
      draw(parent, values, random, drawn, done);
      row |= drawn[parent] << i;
    }
    int value = random.nextDouble() < tables.get(variable)[row] ? 1 : 0;
    drawn[variable] = values.getOrDefault(variable, value);
    done.set(variable);
  }

  private void addWithAncestors(int variable, BitSet all) {
    if (!all.get(variable)) {
      all.set(variable);
      IntStream.of(parents.get(variable)).forEach(parent -> addWithAncestors(parent, all));
    }
  }

  private Factor factor(int variable, Map<Integer, Integer> values) {
    int[] family =
        IntStream.concat(IntStream.of(parents.get(variable)), IntStream.of(variable))
            .sorted()
            .toArray();
    double[] table = new double[1 << family.length];
    for (int i = 0; i < table.length; i++) {
      int row = 0;
      int value = 0;
      for (int bit = 0; bit < family.length; bit++) {
        int on = i >> bit & 1;
        if (family[bit] == variable) {
          value = on;
        }
        for (int p = 0; p < parents.get(variable).length; p++) {
          if (parents.get(variable)[p] == family[bit]) {
            row |= on << p;
          }
        }
      }
      double one = tables.get(variable)[row];
      table[i] = value == 1 ? one : 1 - one;
    }
    Factor factor = new Factor(family, table);
    for (int member : family) {
      if (values.containsKey(member)) {
        factor = factor.given(member, values.get(member));
      }
    }
    return factor;
  }

  private static int widthWithout(List<Factor> factors, int variable) {
    return (int)
        factors.stream()
            .filter(factor -> factor.has(variable))
            .flatMapToInt(factor -> IntStream.of(factor.variables()))
            .distinct()
            .count();
  }
}
