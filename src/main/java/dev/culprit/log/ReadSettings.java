package dev.culprit.log;

import java.util.function.BooleanSupplier;

/**
 * How inputs are read.
 *
 * @param window null when all times are asked for
 * @param encoding of texts that do not tell theirs; null when it is to be found out
 * @param stopped asked before each read; once true, every input ends where it is
 */
record ReadSettings(
    InputLimits limits, TimeWindow window, Encoding encoding, BooleanSupplier stopped) {

  /** Everything, to the end. */
  static ReadSettings whole(InputLimits limits) {
    return new ReadSettings(limits, null, null, () -> false);
  }

  /**
   * The same for texts in an encoding.
   *
   * @throws IllegalArgumentException when there is none of this name
   */
  ReadSettings encodedAs(String name) {
    Encoding named = Encoding.named(name).orElseThrow(() -> new IllegalArgumentException(name));
    return new ReadSettings(limits, window, named, stopped);
  }
}
