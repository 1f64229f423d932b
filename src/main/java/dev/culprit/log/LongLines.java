package dev.culprit.log;

import dev.culprit.text.Place;
import dev.culprit.text.Problem;

/** The problem of lines of which only the beginning is kept, in words. */
final class LongLines {
  private LongLines() {}

  /** A line, or several, longer than is kept. */
  static Problem problem(String path, long firstLine, long count, int lineBytes) {
    String size = Amount.ofBytes(lineBytes);
    Place where = new Place(path, (int) Math.min(firstLine, Integer.MAX_VALUE), 0);
    return count == 1
        ? Problem.warning(
            "a line is longer than " + size, where, "", "only its beginning was searched")
        : Problem.warning(
            Amount.of(count) + " lines are longer than " + size,
            where,
            "this is the first",
            "only the beginning of each was searched");
  }
}
