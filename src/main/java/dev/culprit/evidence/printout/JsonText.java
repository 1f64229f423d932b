package dev.culprit.evidence.printout;

import java.util.Collections;
import java.util.List;

/**
 * A JSON text that stood in several lines, which are put together without line ends.
 *
 * @param firstLine number of its first line
 * @param starts where in the text each of its lines begins
 */
record JsonText(String text, int firstLine, List<Integer> starts) {

  /** The number of the line that has the character of this index. */
  int lineOf(int index) {
    int found = Collections.binarySearch(starts, index);
    return firstLine + (found >= 0 ? found : Math.max(0, -found - 2));
  }
}
