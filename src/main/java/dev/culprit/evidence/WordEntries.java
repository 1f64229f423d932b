package dev.culprit.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The words that are looked up, and the literals each of them stands for. A word that many literals
 * share has one place in the table, where a chain of entries begins.
 */
final class WordEntries {
  /** What is looked at first of an entry lies together: the entries of a word lie far apart. */
  private static final int LINK = 3;

  private static final int BESIDE = 0;
  private static final int MASK = 1;

  /** The next entry of the same word in the upper half, in the lower one the distance. */
  private static final int NEXT_AND_DISTANCE = 2;

  private final int[] slots;
  private final int slotShift;
  private final long[] words;
  private final long[] links;
  private final byte[][] literals;
  private final boolean[] folds;
  private final int[] patterns;
  private final int[] offsets;

  WordEntries(SearchPlan.Table plan) {
    WordWidth width = plan.width();
    int count = plan.entries().size() * plan.stride();
    int slotBits = 4;
    while (1L << slotBits < 2L * count) {
      slotBits++;
    }
    slots = new int[1 << slotBits];
    slotShift = Long.SIZE - slotBits;
    words = new long[count];
    links = new long[LINK * count];
    literals = new byte[count][];
    folds = new boolean[count];
    patterns = new int[count];
    offsets = new int[count];
    int number = 0;
    for (SearchPlan.Entry entry : plan.entries()) {
      byte[] literal = entry.literal().getBytes(StandardCharsets.UTF_8);
      for (int at = entry.window(); at < entry.window() + plan.stride(); at++) {
        literals[number] = literal;
        folds[number] = entry.fold();
        patterns[number] = entry.pattern();
        offsets[number] = at;
        words[number] = width.folded(literal, at);
        enter(number, Beside.of(literal, at, width));
        number++;
      }
    }
  }

  private void enter(int number, Beside beside) {
    int slot = slot(words[number]);
    int link = LINK * number;
    links[link + BESIDE] = beside.bytes();
    links[link + MASK] = beside.mask();
    links[link + NEXT_AND_DISTANCE] =
        (long) slots[slot] << Integer.SIZE | beside.distance() & 0xFFFFFFFFL;
    slots[slot] = number + 1;
  }

  /** All words, those that several literals share as often. */
  long[] words() {
    return words;
  }

  /** Whether a literal has this word where it is looked up. */
  boolean holds(long word) {
    return slots[slot(word)] != 0;
  }

  /** The place of a word, or the one where it would be entered. */
  private int slot(long word) {
    int slot = (int) (word * WordWidth.MIX >>> slotShift);
    while (slots[slot] != 0 && words[slots[slot] - 1] != word) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  /** Adds the literals that stand here as candidates: their word does, at this index. */
  void lookUp(long word, byte[] bytes, int at, int from, int to, Candidates candidates) {
    int entry = slots[slot(word)];
    while (entry != 0) {
      int number = entry - 1;
      entry = (int) (links[LINK * number + NEXT_AND_DISTANCE] >>> Integer.SIZE);
      if (standsBeside(number, bytes, at)) {
        int start = at - offsets[number];
        if (start >= from && isAt(number, bytes, start, to)
            || isSpacedAt(number, bytes, at, from, to)) {
          candidates.add(patterns[number], at);
        }
      }
    }
  }

  /** Beyond the ends of the array nothing can be read; the whole literal decides there. */
  private boolean standsBeside(int number, byte[] bytes, int at) {
    int link = LINK * number;
    int place = at + (int) links[link + NEXT_AND_DISTANCE];
    return place < 0
        || place > bytes.length - Long.BYTES
        || (WordWidth.EIGHT.folded(bytes, place) & links[link + MASK]) == links[link + BESIDE];
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
