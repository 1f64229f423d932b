package dev.culprit.evidence;

import java.util.Arrays;

/** Which patterns may match which lines of a chunk: those of which a literal was found there. */
final class Candidates {
  private final byte[] bytes;
  private final int from;
  private final int to;
  private final long[] lately = new long[256];
  private final int[] places = new int[256];
  private long[] found = new long[64];
  private int count;
  private int lineStart;
  private int lineEnd = -1;
  private int givenLine = -1;

  Candidates(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    Arrays.fill(lately, -1);
  }

  /** Where a table notes places that are worth a second look. */
  int[] places() {
    return places;
  }

  /** What is added from now on was found in another spelling of the line that begins here. */
  void inSpellingOf(int line) {
    givenLine = line;
  }

  /** Takes in that a literal of the pattern was found at this index. */
  void add(int pattern, int index) {
    int line = givenLine >= 0 ? givenLine : lineOf(index);
    long pair = (long) line << 32 | pattern;
    // A literal's words are found one after the other; what passes here is told apart in the end.
    if (lately[pattern & lately.length - 1] != pair) {
      lately[pattern & lately.length - 1] = pair;
      if (count == found.length) {
        found = Arrays.copyOf(found, 2 * count);
      }
      found[count++] = pair;
    }
  }

  private int lineOf(int index) {
    if (index < lineStart || index > lineEnd) {
      lineStart = Lines.start(bytes, from, index);
      lineEnd = Lines.end(bytes, index, to);
    }
    return lineStart;
  }

  /** Sorts by line and pattern, each pair once, and says how many there are. */
  int settle() {
    Arrays.sort(found, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || found[i] != found[i - 1]) {
        found[kept++] = found[i];
      }
    }
    count = kept;
    return count;
  }

  /** Where the line of the pair of this number begins. */
  int line(int number) {
    return (int) (found[number] >>> 32);
  }

  int pattern(int number) {
    return (int) found[number];
  }
}
