package dev.culprit.interview.repair;

import java.util.Comparator;

/**
 * A move and the expected cost of the whole repair when it begins with this move.
 *
 * @param cost in the unit of the model's costs
 */
public record Valued(Move move, double cost) {
  private static final double TICKS = 1e9;

  /**
   * Least expected cost first. Costs that differ by rounding alone are equal; then a question comes
   * before a repair and a lower number before a higher one, so that the same situation always gives
   * the same move.
   */
  static final Comparator<Valued> BEST_FIRST =
      Comparator.comparingDouble((Valued valued) -> rounded(valued.cost))
          .thenComparing(valued -> valued.move.kind())
          .thenComparingInt(valued -> valued.move.index());

  /** A cost without the digits in which equal costs may differ. */
  public static double rounded(double cost) {
    return Math.rint(cost * TICKS) / TICKS;
  }
}
