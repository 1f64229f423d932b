package dev.culprit.log;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Counts in bytes, eight at a time. */
final class Newlines {
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = ONES << 7;
  private static final long LOW_BITS = ~HIGH_BITS;
  private static final long NEWLINES = ONES * '\n';
  private static final long EVEN_LANES = 0x00FF00FF00FF00FFL;
  private static final int LANE_WORDS = 255;

  private Newlines() {}

  /**
   * How many line feeds there are in {@code bytes[from, to)}. Each of eight lanes counts the line
   * feeds at its place in the word, and all are added up before a lane can overflow; {@link
   * Long#bitCount} for each word takes more than twice as long where only the C1 compiler is used.
   */
  static int count(byte[] bytes, int from, int to) {
    int count = 0;
    int at = from;
    while (at + 8 <= to) {
      int end = Math.min(at + LANE_WORDS * 8, at + (to - at) / 8 * 8);
      long lanes = 0;
      for (; at < end; at += 8) {
        lanes += newlines((long) WORD.get(bytes, at)) >>> 7;
      }
      long pairs = (lanes & EVEN_LANES) + (lanes >>> 8 & EVEN_LANES);
      count += (int) (pairs * 0x0001000100010001L >>> 48);
    }
    for (; at < to; at++) {
      if (bytes[at] == '\n') {
        count++;
      }
    }
    return count;
  }

  /**
   * The high bit of each byte that is a line feed. This is the exact form (Hacker's Delight, 6-1):
   * the shorter one takes a byte of 1 after a zero for another zero.
   */
  private static long newlines(long word) {
    long zeroes = word ^ NEWLINES;
    return ~(((zeroes & LOW_BITS) + LOW_BITS) | zeroes | LOW_BITS);
  }

  /** The index of the last line feed in {@code bytes[from, to)}, or -1. */
  static int last(byte[] bytes, int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      if (bytes[at] == '\n') {
        return at;
      }
    }
    return -1;
  }

  /** The index of the first line feed in {@code bytes[from, to)}, or -1. */
  static int first(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      if (bytes[at] == '\n') {
        return at;
      }
    }
    return -1;
  }

  /** The index of the first byte in {@code bytes[from, to)} that is not ASCII, or -1. */
  static int firstBeyondAscii(byte[] bytes, int from, int to) {
    int at = from;
    while (at + 32 <= to && (fourWords(bytes, at) & HIGH_BITS) == 0) {
      at += 32;
    }
    for (; at < to; at++) {
      if (bytes[at] < 0) {
        return at;
      }
    }
    return -1;
  }

  private static long fourWords(byte[] bytes, int at) {
    return (long) WORD.get(bytes, at)
        | (long) WORD.get(bytes, at + 8)
        | (long) WORD.get(bytes, at + 16)
        | (long) WORD.get(bytes, at + 24);
  }
}
