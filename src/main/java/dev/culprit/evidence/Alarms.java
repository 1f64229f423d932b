package dev.culprit.evidence;

import dev.culprit.log.LogLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of a run that report an error no case explains, those of one shape together. */
final class Alarms {
  /** A log of nothing but different errors stays small. */
  private static final int MOST_SHAPES = 1_000;

  private final LineKeeper keeper;
  private final Map<String, Count> byShape = new LinkedHashMap<>();

  private static final class Count {
    private final LogLine first;
    private int lines;

    Count(LogLine first) {
      this.first = first;
    }
  }

  Alarms(LineKeeper keeper) {
    this.keeper = keeper;
  }

  boolean isEmpty() {
    return byShape.isEmpty();
  }

  void add(FoundLine line) {
    String shape = Shape.of(line.text().text());
    Count count = byShape.get(shape);
    if (count == null && byShape.size() < MOST_SHAPES) {
      count = new Count(keeper.keep(line, line.text(), 0).line());
      byShape.put(shape, count);
    }
    if (count != null) {
      count.lines++;
    }
  }

  /** Lets go of a line that tells of what is over. */
  void forget(Past past) {
    byShape
        .values()
        .removeIf(
            count -> count.lines == 1 && past.holds(count.first.number(), count.first.text()));
  }

  /**
   * @param before how many lines stand before the first that was read
   */
  List<Unexplained> unexplained(int run, long before) {
    return byShape.values().stream()
        .map(count -> new Unexplained(run, count.first.after(before), count.lines))
        .toList();
  }
}
