package dev.culprit.evidence;

import java.util.Arrays;
import java.util.List;

/**
 * Finds literals in bytes by looking at every fourth place only, or however long the shortest
 * literal allows.
 *
 * <p>If a literal has at least {@code width + stride - 1} bytes, each of its occurrences holds a
 * whole word that begins at a multiple of {@code stride}, wherever it lies. So the words at all
 * {@code stride} offsets of one window of each literal go into a table, and a scan looks up one
 * word per stride: a bit first, which is nearly always clear, then the word, then the whole
 * literal. No look-up depends on the one before, which is why this is faster than an automaton,
 * which takes a step for each byte.
 */
final class WordTable {
  private static final int FEWEST_BITS = 15;
  private static final int MOST_BITS = 21;

  private final WordWidth width;
  private final int stride;
  private final long foldMask;
  private final long[] bitmap;
  private final int bitmapShift;
  private final long[] words;
  private final int[] entries;
  private final int slotShift;
  private final byte[][] literals;
  private final int[] patterns;
  private final int[] offsets;

  /** A literal in which to look, and whose it is. */
  record Entry(int pattern, byte[] literal, Window window) {}

  /**
   * @param stride at most 4; every literal is at least {@code width + stride - 1} bytes long
   * @param fold whether upper and lower case of ASCII are the same; literals are in lower case
   */
  WordTable(WordWidth width, int stride, boolean fold, List<Entry> entriesToFind) {
    this.width = width;
    this.stride = stride;
    this.foldMask = fold ? 0x2020202020202020L >>> Long.SIZE - 8 * width.bytes() : 0;
    int count = entriesToFind.size() * stride;
    int bits = FEWEST_BITS;
    while (bits < MOST_BITS && 1L << bits < 256L * count) {
      bits++;
    }
    int slotBits = 4;
    while (1L << slotBits < 2L * count) {
      slotBits++;
    }
    bitmap = new long[1 << bits - 6];
    bitmapShift = Long.SIZE - bits;
    words = new long[1 << slotBits];
    entries = new int[1 << slotBits];
    slotShift = Long.SIZE - slotBits;
    literals = new byte[count][];
    patterns = new int[count];
    offsets = new int[count];
    int number = 0;
    for (Entry entry : entriesToFind) {
      for (int at = entry.window().start(); at < entry.window().start() + stride; at++) {
        literals[number] = entry.literal();
        patterns[number] = entry.pattern();
        offsets[number] = at;
        enter(width.read(entry.literal(), at) | foldMask, number++);
      }
    }
  }

  private void enter(long word, int number) {
    int bit = (int) (word * WordWidth.MIX >>> bitmapShift);
    bitmap[bit >>> 6] |= 1L << bit;
    int slot = (int) (word * WordWidth.MIX >>> slotShift);
    while (entries[slot] != 0) {
      slot = slot + 1 & entries.length - 1;
    }
    words[slot] = word;
    entries[slot] = number + 1;
  }

  /** Tells every occurrence of a literal in {@code bytes[from, to)}, some of them twice. */
  void scan(byte[] bytes, int from, int to, Candidates candidates) {
    if (width == WordWidth.EIGHT) {
      scanEight(bytes, from, to, candidates);
    } else {
      scanFour(bytes, from, to, candidates);
    }
  }

  private void scanEight(byte[] bytes, int from, int to, Candidates candidates) {
    long mask = foldMask;
    int at = from;
    // Four at a time: the look-ups do not wait for each other.
    for (int last = to - 8 - 12; at <= last; at += 16) {
      long a = (long) WordWidth.LONG.get(bytes, at) | mask;
      long b = (long) WordWidth.LONG.get(bytes, at + 4) | mask;
      long c = (long) WordWidth.LONG.get(bytes, at + 8) | mask;
      long d = (long) WordWidth.LONG.get(bytes, at + 12) | mask;
      if (((bit(a) | bit(b) | bit(c) | bit(d)) & 1) != 0) {
        lookUp(a, bytes, at, from, to, candidates);
        lookUp(b, bytes, at + 4, from, to, candidates);
        lookUp(c, bytes, at + 8, from, to, candidates);
        lookUp(d, bytes, at + 12, from, to, candidates);
      }
    }
    for (; at <= to - 8; at += 4) {
      lookUp((long) WordWidth.LONG.get(bytes, at) | mask, bytes, at, from, to, candidates);
    }
  }

  private void scanFour(byte[] bytes, int from, int to, Candidates candidates) {
    long mask = foldMask;
    int at = from;
    for (int last = to - 4 - 3 * stride; at <= last; at += 4 * stride) {
      long a = (int) WordWidth.INT.get(bytes, at) & 0xFFFFFFFFL | mask;
      long b = (int) WordWidth.INT.get(bytes, at + stride) & 0xFFFFFFFFL | mask;
      long c = (int) WordWidth.INT.get(bytes, at + 2 * stride) & 0xFFFFFFFFL | mask;
      long d = (int) WordWidth.INT.get(bytes, at + 3 * stride) & 0xFFFFFFFFL | mask;
      if (((bit(a) | bit(b) | bit(c) | bit(d)) & 1) != 0) {
        lookUp(a, bytes, at, from, to, candidates);
        lookUp(b, bytes, at + stride, from, to, candidates);
        lookUp(c, bytes, at + 2 * stride, from, to, candidates);
        lookUp(d, bytes, at + 3 * stride, from, to, candidates);
      }
    }
    for (; at <= to - 4; at += stride) {
      lookUp(
          (int) WordWidth.INT.get(bytes, at) & 0xFFFFFFFFL | mask, bytes, at, from, to, candidates);
    }
  }

  private long bit(long word) {
    int bit = (int) (word * WordWidth.MIX >>> bitmapShift);
    return bitmap[bit >>> 6 & bitmap.length - 1] >>> bit;
  }

  private void lookUp(long word, byte[] bytes, int at, int from, int to, Candidates candidates) {
    int slot = (int) (word * WordWidth.MIX >>> slotShift);
    for (; entries[slot] != 0; slot = slot + 1 & entries.length - 1) {
      if (words[slot] == word) {
        int number = entries[slot] - 1;
        int start = at - offsets[number];
        if (start >= from && isAt(literals[number], bytes, start, to)) {
          candidates.add(patterns[number], start);
        }
      }
    }
  }

  private boolean isAt(byte[] literal, byte[] bytes, int start, int to) {
    int end = start + literal.length;
    if (end > to) {
      return false;
    }
    if (foldMask == 0) {
      return Arrays.equals(bytes, start, end, literal, 0, literal.length);
    }
    for (int i = 0; i < literal.length; i++) {
      byte b = bytes[start + i];
      if ((b >= 'A' && b <= 'Z' ? b | 0x20 : b) != literal[i]) {
        return false;
      }
    }
    return true;
  }
}
