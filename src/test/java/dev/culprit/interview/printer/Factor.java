package dev.culprit.interview.printer;

import java.util.Arrays;

/**
 * A table over some two-valued variables.
 *
 * @param variables in ascending order
 * @param values the first variable is the lowest bit of the index
 */
record Factor(int[] variables, double[] values) {

  static final Factor ONE = new Factor(new int[0], new double[] {1});

  boolean has(int variable) {
    return Arrays.binarySearch(variables, variable) >= 0;
  }

  Factor times(Factor other) {
    int[] both =
        java.util.stream.IntStream.concat(Arrays.stream(variables), Arrays.stream(other.variables))
            .sorted()
            .distinct()
            .toArray();
    double[] product = new double[1 << both.length];
    int[] mine = places(both, variables);
    int[] theirs = places(both, other.variables);
    for (int i = 0; i < product.length; i++) {
      product[i] = values[index(i, mine)] * other.values[index(i, theirs)];
    }
    return new Factor(both, product);
  }

  /** Adds up over both values of a variable. */
  Factor without(int variable) {
    int place = Arrays.binarySearch(variables, variable);
    double[] sum = new double[values.length / 2];
    for (int i = 0; i < sum.length; i++) {
      int low = i & ((1 << place) - 1);
      int index = (i >> place << (place + 1)) | low;
      sum[i] = values[index] + values[index | 1 << place];
    }
    return new Factor(others(variable), sum);
  }

  /** Keeps what agrees with this value of a variable. */
  Factor given(int variable, int value) {
    int place = Arrays.binarySearch(variables, variable);
    double[] kept = new double[values.length / 2];
    for (int i = 0; i < kept.length; i++) {
      int low = i & ((1 << place) - 1);
      kept[i] = values[(i >> place << (place + 1)) | low | value << place];
    }
    return new Factor(others(variable), kept);
  }

  private int[] others(int variable) {
    return Arrays.stream(variables).filter(each -> each != variable).toArray();
  }

  private static int[] places(int[] all, int[] some) {
    return Arrays.stream(some).map(each -> Arrays.binarySearch(all, each)).toArray();
  }

  private static int index(int whole, int[] places) {
    int index = 0;
    for (int bit = 0; bit < places.length; bit++) {
      index |= (whole >> places[bit] & 1) << bit;
    }
    return index;
  }
}
