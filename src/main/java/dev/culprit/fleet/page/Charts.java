package dev.culprit.fleet.page;

import java.util.List;
import java.util.Optional;

/** Draws numbers. */
interface Charts {
  /** For formats without pictures. */
  Charts NONE =
      new Charts() {
        @Override
        public Optional<String> bars(List<Bar> bars) {
          return Optional.empty();
        }

        @Override
        public Optional<String> stacks(List<String> columns, List<Layer> layers) {
          return Optional.empty();
        }
      };

  /** A bar and what it stands for. */
  record Bar(String label, long value) {}

  /**
   * One part of each column.
   *
   * @param values one for each column
   */
  record Layer(String label, List<Long> values) {}

  /** Bars one under the other, as an element {@code svg}; empty when nothing can be drawn. */
  Optional<String> bars(List<Bar> bars);

  /** Columns of layers, from left to right. */
  Optional<String> stacks(List<String> columns, List<Layer> layers);
}
