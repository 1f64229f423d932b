package dev.culprit.log;

import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;

/** The problem of lines of which only the beginning is kept, in words. */
final class LongLines {
  private LongLines() {}

  /** A line, or several, longer than is kept. */
  static Problem problem(String path, long firstLine, long count, int lineBytes) {
    Text size = Amount.ofBytes(lineBytes);
    Place where = new Place(path, (int) Math.min(firstLine, Integer.MAX_VALUE), 0);
    return count == 1
        ? Problem.warning(
            new Text("a line is longer than " + size.en(), "une ligne dépasse " + size.fr()),
            where,
            Text.NONE,
            new Text("only its beginning was searched", "seul son début a été examiné"))
        : Problem.warning(
            new Text(
                Amount.of(count) + " lines are longer than " + size.en(),
                Amount.inFrench(count) + " lignes dépassent " + size.fr()),
            where,
            new Text("this is the first", "voici la première"),
            new Text(
                "only the beginning of each was searched",
                "seul le début de chacune a été examiné"));
  }
}
