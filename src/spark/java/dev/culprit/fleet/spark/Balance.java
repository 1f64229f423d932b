package dev.culprit.fleet.spark;

import dev.culprit.fleet.machines.Machine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Spreads machines over parts that take about as long as each other: each goes, the largest first,
 * to the part that has least so far. The longest part is then at most a third longer than it must
 * be (R. L. Graham, "Bounds on Multiprocessing Timing Anomalies", 1969).
 */
final class Balance {
  /**
   * What a machine costs however little it logged, in bytes that are read meanwhile: some ten
   * milliseconds, mostly of rules (docs/performance.md).
   */
  private static final long BYTES_PER_MACHINE = 1 << 20;

  private Balance() {}

  private static final class Part {
    private final int number;
    private final ArrayList<Machine> machines = new ArrayList<>();
    private long cost;

    Part(int number) {
      this.number = number;
    }

    long cost() {
      return cost;
    }

    int number() {
      return number;
    }
  }

  /**
   * @param machines the largest first
   * @param parts how many there are to be, at least 1; fewer when there are fewer machines
   */
  static List<ArrayList<Machine>> of(List<Machine> machines, int parts) {
    PriorityQueue<Part> least =
        new PriorityQueue<>(Comparator.comparingLong(Part::cost).thenComparingInt(Part::number));
    for (int i = 0; i < Math.min(parts, machines.size()); i++) {
      least.add(new Part(i));
    }
    List<Part> all = new ArrayList<>(least);
    for (Machine machine : machines) {
      Part part = least.remove();
      part.machines.add(machine);
      part.cost += machine.size() + BYTES_PER_MACHINE;
      least.add(part);
    }
    // The dearest part is begun first, so that nobody waits for it alone at the end.
    all.sort(Comparator.comparingLong(Part::cost).reversed().thenComparingInt(Part::number));
    return all.stream().map(part -> part.machines).toList();
  }
}
