package dev.culprit.evidence;

import java.util.List;

/** Finds the lines in which something is found. */
interface LineFinder {
  /** Told the lines in ascending order. */
  @FunctionalInterface
  interface Sink {
    /**
     * @param start where in the bytes the line begins
     * @param found at least one, in the order the signatures were given
     */
    void line(int start, LineText text, List<Found> found);
  }

  /** Looks through whole lines of UTF-8, {@code bytes[from, to)}. */
  void find(byte[] bytes, int from, int to, Sink sink);
}
