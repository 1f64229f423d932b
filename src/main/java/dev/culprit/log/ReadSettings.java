package dev.culprit.log;

import java.util.function.BooleanSupplier;

/**
 * How inputs are read.
 *
 * @param window null when all times are asked for
 * @param stopped asked before each read; once true, every input ends where it is
 */
record ReadSettings(InputLimits limits, TimeWindow window, BooleanSupplier stopped) {

  /** Everything, to the end. */
  static ReadSettings whole(InputLimits limits) {
    return new ReadSettings(limits, null, () -> false);
  }
}
