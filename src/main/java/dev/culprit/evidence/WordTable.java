package dev.culprit.evidence;

import java.nio.charset.StandardCharsets;
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
 * which takes a step for each byte. Words are looked up with small letters for capitals, so that
 * one pass serves literals whose case matters and others; the whole literal then decides.
 */
final class WordTable {
  private static final int FEWEST_BITS = 15;
  private static final int MOST_BITS = 21;

  private static final long FOUR_BYTES = 0xFFFFFFFFL;

  private final WordWidth width;
  private final int stride;
  private final long smallLetters;
  private final long[] bitmap;
  private final int bitmapShift;
  private final long[] words;
  private final int[] entries;
  private final int slotShift;
  private final byte[][] literals;
  private final boolean[] folds;
  private final int[] patterns;
  private final int[] offsets;

  WordTable(SearchPlan.Table plan) {
    List<SearchPlan.Entry> entriesToFind = plan.entries();
    this.width = plan.width();
    this.stride = plan.stride();
    this.smallLetters = width.smallLetters();
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
    folds = new boolean[count];
    patterns = new int[count];
    offsets = new int[count];
    int number = 0;
    for (SearchPlan.Entry entry : entriesToFind) {
      byte[] literal = entry.literal().getBytes(StandardCharsets.UTF_8);
      for (int at = entry.window(); at < entry.window() + stride; at++) {
        literals[number] = literal;
        folds[number] = entry.fold();
        patterns[number] = entry.pattern();
        offsets[number] = at;
        enter(width.folded(literal, at), number++);
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
    long mask = smallLetters;
    int last = to - 8 - 12;
    int at = nextEight(bytes, from, last);
    for (; at <= last; at = nextEight(bytes, at + 16, last)) {
      for (int word = at; word < at + 16; word += 4) {
        lookUp((long) WordWidth.LONG.get(bytes, word) | mask, bytes, word, from, to, candidates);
      }
    }
    for (; at <= to - 8; at += 4) {
      lookUp((long) WordWidth.LONG.get(bytes, at) | mask, bytes, at, from, to, candidates);
    }
  }

  /**
   * Where the next four words stand of which one may have been entered; beyond {@code last} if
   * nowhere. A method of its own, so that what happens rarely does not make Java translate it anew.
   */
  private int nextEight(byte[] bytes, int from, int last) {
    long mask = smallLetters;
    int at = from;
    // Four at a time: the look-ups do not wait for each other.
    while (at <= last) {
      long a = (long) WordWidth.LONG.get(bytes, at) | mask;
      long b = (long) WordWidth.LONG.get(bytes, at + 4) | mask;
      long c = (long) WordWidth.LONG.get(bytes, at + 8) | mask;
      long d = (long) WordWidth.LONG.get(bytes, at + 12) | mask;
      if (((bit(a) | bit(b) | bit(c) | bit(d)) & 1) != 0) {
        return at;
      }
      at += 16;
    }
    return at;
  }

  private void scanFour(byte[] bytes, int from, int to, Candidates candidates) {
    int last = to - 4 - 3 * stride;
    int at = nextFour(bytes, from, last);
    for (; at <= last; at = nextFour(bytes, at + 4 * stride, last)) {
      for (int word = at; word < at + 4 * stride; word += stride) {
        lookUp(width.folded(bytes, word), bytes, word, from, to, candidates);
      }
    }
    for (; at <= to - 4; at += stride) {
      lookUp(width.folded(bytes, at), bytes, at, from, to, candidates);
    }
  }

  /** As {@link #nextEight}, for words of four bytes. */
  private int nextFour(byte[] bytes, int from, int last) {
    if (stride == 1) {
      return nextFourOfAll(bytes, from, last);
    }
    if (stride == 2) {
      return nextFourOfEverySecond(bytes, from, last);
    }
    if (stride == 4) {
      return nextFourOfEveryFourth(bytes, from, last);
    }
    long mask = smallLetters;
    int at = from;
    while (at <= last) {
      long a = (int) WordWidth.INT.get(bytes, at) & FOUR_BYTES | mask;
      long b = (int) WordWidth.INT.get(bytes, at + stride) & FOUR_BYTES | mask;
      long c = (int) WordWidth.INT.get(bytes, at + 2 * stride) & FOUR_BYTES | mask;
      long d = (int) WordWidth.INT.get(bytes, at + 3 * stride) & FOUR_BYTES | mask;
      if (((bit(a) | bit(b) | bit(c) | bit(d)) & 1) != 0) {
        return at;
      }
      at += 4 * stride;
    }
    return at;
  }

  /** The same where Java knows the stride, which halves the time. */
  private int nextFourOfEveryFourth(byte[] bytes, int from, int last) {
    long mask = smallLetters;
    int at = from;
    while (at <= last) {
      long a = (int) WordWidth.INT.get(bytes, at) & FOUR_BYTES | mask;
      long b = (int) WordWidth.INT.get(bytes, at + 4) & FOUR_BYTES | mask;
      long c = (int) WordWidth.INT.get(bytes, at + 8) & FOUR_BYTES | mask;
      long d = (int) WordWidth.INT.get(bytes, at + 12) & FOUR_BYTES | mask;
      if (((bit(a) | bit(b) | bit(c) | bit(d)) & 1) != 0) {
        return at;
      }
      at += 16;
    }
    return at;
  }

  /** The same at every second place: one reading of eight bytes holds three words. */
  private int nextFourOfEverySecond(byte[] bytes, int from, int last) {
    long mask = smallLetters;
    int at = from;
    while (at <= last) {
      long eight = (long) WordWidth.LONG.get(bytes, at);
      long a = eight & FOUR_BYTES | mask;
      long b = eight >>> 16 & FOUR_BYTES | mask;
      long c = eight >>> 32 | mask;
      long d = (int) WordWidth.INT.get(bytes, at + 6) & FOUR_BYTES | mask;
      if (((bit(a) | bit(b) | bit(c) | bit(d)) & 1) != 0) {
        return at;
      }
      at += 8;
    }
    return at;
  }

  /** The same at every place: one reading of eight bytes holds four words and more. */
  private int nextFourOfAll(byte[] bytes, int from, int last) {
    long mask = smallLetters;
    int at = from;
    // Eight bytes are read where only seven are sure to be there.
    for (int most = Math.min(last, bytes.length - 8); at <= most; at += 4) {
      long eight = (long) WordWidth.LONG.get(bytes, at);
      long a = eight & FOUR_BYTES | mask;
      long b = eight >>> 8 & FOUR_BYTES | mask;
      long c = eight >>> 16 & FOUR_BYTES | mask;
      long d = eight >>> 24 & FOUR_BYTES | mask;
      if (((bit(a) | bit(b) | bit(c) | bit(d)) & 1) != 0) {
        return at;
      }
    }
    return at;
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
        if (start >= from && isAt(number, bytes, start, to)
            || isSpacedAt(number, bytes, at, from, to)) {
          candidates.add(patterns[number], at);
        }
      }
    }
  }

  /**
   * Whether some word of a literal may begin in {@code bytes[from, to)}; such words are looked for
   * as in {@link #scan}.
   */
  boolean mayHold(byte[] bytes, int from, int to) {
    for (int at = from; at <= to - width.bytes(); at += stride) {
      long word = width.folded(bytes, at);
      if ((bit(word) & 1) != 0 && isEntered(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEntered(long word) {
    int slot = (int) (word * WordWidth.MIX >>> slotShift);
    while (entries[slot] != 0 && words[slot] != word) {
      slot = slot + 1 & entries.length - 1;
    }
    return entries[slot] != 0;
  }

  /**
   * Whether a literal stands here with other blanks than its own: several, or a tab.
   *
   * @param number of the word
   * @param at where it was found
   */
  private boolean isSpacedAt(int number, byte[] bytes, int at, int from, int to) {
    byte[] literal = literals[number];
    int offset = offsets[number];
    boolean fold = folds[number];
    int end = at;
    for (int i = offset; i < literal.length; i++) {
      if (end >= to || !isSame(literal[i], bytes[end], fold)) {
        return false;
      }
      end++;
      if (literal[i] == ' ') {
        while (end < to && IrregularText.isBlank(bytes[end])) {
          end++;
        }
      }
    }
    int start = at;
    for (int i = offset - 1; i >= 0; i--) {
      start--;
      if (start < from || !isSame(literal[i], bytes[start], fold)) {
        return false;
      }
      if (literal[i] == ' ') {
        while (start > from && IrregularText.isBlank(bytes[start - 1])) {
          start--;
        }
      }
    }
    return true;
  }

  private static boolean isSame(byte wanted, byte found, boolean fold) {
    byte b = fold && found >= 'A' && found <= 'Z' ? (byte) (found | 0x20) : found;
    return wanted == ' ' ? IrregularText.isBlank(found) : wanted == b;
  }

  private boolean isAt(int number, byte[] bytes, int start, int to) {
    byte[] literal = literals[number];
    int end = start + literal.length;
    if (end > to) {
      return false;
    }
    if (!folds[number]) {
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
