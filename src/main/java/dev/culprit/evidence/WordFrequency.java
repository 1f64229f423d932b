package dev.culprit.evidence;

import java.util.List;

/**
 * How often the 8-byte words of all literals occur among them. Endings that many signatures share
 * make poor samples: they are in most lines that are not meant. Counts share a table by their hash,
 * so that they are upper bounds.
 */
final class WordFrequency {
  private static final int MOST_BITS = 22;

  private final int[] counts;
  private final int shift;

  WordFrequency(List<Literal> literals) {
    long words = literals.stream().mapToLong(Literal::length).sum();
    int bits = 10;
    while (bits < MOST_BITS && 1L << bits < 4 * words) {
      bits++;
    }
    this.shift = Long.SIZE - bits;
    this.counts = new int[1 << bits];
    for (Literal literal : literals) {
      byte[] bytes = literal.bytes();
      for (int at = 0; at + WordWidth.EIGHT.bytes() <= bytes.length; at++) {
        counts[index(WordWidth.EIGHT.read(bytes, at))]++;
      }
    }
  }

  /** The rarest window of a literal in which words of this width are sampled at this stride. */
  Window rarest(byte[] literal, WordWidth width, int stride) {
    int length = width.bytes() + stride - 1;
    Window rarest = null;
    for (int start = 0; start + length <= literal.length; start++) {
      long frequency = 0;
      for (int at = start; at < start + stride; at++) {
        // A word near the end of a short literal has no eight bytes; it counts as rare.
        if (at + WordWidth.EIGHT.bytes() <= literal.length) {
          frequency += counts[index(WordWidth.EIGHT.read(literal, at))];
        }
      }
      if (rarest == null || frequency < rarest.frequency()) {
        rarest = new Window(start, frequency);
      }
    }
    return rarest;
  }

  private int index(long word) {
    return (int) (word * WordWidth.MIX >>> shift);
  }
}
