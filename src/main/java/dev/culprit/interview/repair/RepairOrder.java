package dev.culprit.interview.repair;

/**
 * The expected cost of repair without any question: repairs in descending order of probability over
 * cost, then the service.
 *
 * <p>That order is the best one for a single fault with independent repairs (Kadane and Simon,
 * "Optimal strategies for a class of constrained sequential problems", Annals of Statistics 5(2),
 * 1977). Of two repairs i and j the first costs its C also when the other one was needed, and the
 * order by P/C lets the cheaper of both happen, so the expected cost is
 *
 * <pre>  ECR = sum over i &lt;= j of min(C_i P_j, C_j P_i)</pre>
 *
 * which needs no sorting. A fault that only the service can mend pays all repairs and the service.
 */
final class RepairOrder {
  private RepairOrder() {}

  static double expectedCost(RepairModel model, double[] weights) {
    double[] repairs = model.repairs();
    double[] cost = new double[weights.length];
    double[] weight = new double[weights.length];
    int live = 0;
    double unrepairable = 0;
    double allRepairs = 0;
    for (int fault = 0; fault < weights.length; fault++) {
      if (weights[fault] > 0 && model.isRepairable(fault)) {
        cost[live] = repairs[fault];
        weight[live++] = weights[fault];
        allRepairs += repairs[fault];
      } else {
        unrepairable += weights[fault];
      }
    }
    double inOrder = inOrder(cost, weight, live);
    return unrepairable == 0 ? inOrder : inOrder + unrepairable * (allRepairs + model.service());
  }

  private static double inOrder(double[] cost, double[] weight, int live) {
    double sum = 0;
    for (int i = 0; i < live; i++) {
      double c = cost[i];
      double w = weight[i];
      // Two sums, because each addition would else wait for the one before.
      double even = c * w;
      double odd = 0;
      int j = i + 1;
      for (; j + 1 < live; j += 2) {
        even += Math.min(c * weight[j], cost[j] * w);
        odd += Math.min(c * weight[j + 1], cost[j + 1] * w);
      }
      if (j < live) {
        even += Math.min(c * weight[j], cost[j] * w);
      }
      sum += even + odd;
    }
    return sum;
  }

  /** What the repair would cost if the fault were known: no plan can cost less. */
  static double costIfFaultWereKnown(RepairModel model, double[] weights) {
    double cost = 0;
    for (int fault = 0; fault < weights.length; fault++) {
      cost +=
          weights[fault] * (model.isRepairable(fault) ? model.repairs()[fault] : model.service());
    }
    return cost;
  }
}
