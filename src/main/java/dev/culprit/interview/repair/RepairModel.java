package dev.culprit.interview.repair;

import java.util.List;

/**
 * What can be done when exactly one of several faults is present: each fault has one repair that
 * mends it for certain and is tested at once, and questions have answers that depend on the fault
 * alone. This is the setting of Heckerman, Breese and Rommelse, "Decision-Theoretic
 * Troubleshooting", CACM 38(3), 1995.
 *
 * @param repairs cost of each fault's repair; {@link Double#POSITIVE_INFINITY} for a fault that
 *     only the service can mend
 * @param service cost of the last resort, which mends whatever it is; it comes after every repair
 * @param questions what can be asked
 */
public record RepairModel(double[] repairs, double service, List<Question> questions) {

  /**
   * What can be asked.
   *
   * @param cost of asking, in the unit of the repairs
   * @param given probability of an answer when a fault is present: {@code given[answer][fault]};
   *     over the answers it sums to one for each fault
   */
  public record Question(double cost, double[][] given) {
    public int answers() {
      return given.length;
    }

    /** Whether each fault has one certain answer, so that asking only ever excludes faults. */
    boolean isCertain() {
      for (double[] row : given) {
        for (double p : row) {
          if (p != 0 && p != 1) {
            return false;
          }
        }
      }
      return true;
    }
  }

  public RepairModel {
    questions = List.copyOf(questions);
  }

  public int faults() {
    return repairs.length;
  }

  boolean isRepairable(int fault) {
    return repairs[fault] < Double.POSITIVE_INFINITY;
  }
}
