package dev.culprit.evidence;

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

  /** So many are looked at together. */
  private static final int WORDS = 4;

  private static final long FOUR_BYTES = 0xFFFFFFFFL;

  private final WordWidth width;
  private final int stride;
  private final long smallLetters;
  private final long[] bitmap;
  private final int bitmapShift;
  private final WordEntries entries;

  WordTable(SearchPlan.Table plan) {
    this.width = plan.width();
    this.stride = plan.stride();
    this.smallLetters = width.smallLetters();
    this.entries = new WordEntries(plan);
    long[] words = entries.words();
    int bits = FEWEST_BITS;
    while (bits < MOST_BITS && 1L << bits < 256L * words.length) {
      bits++;
    }
    bitmap = new long[1 << bits - 6];
    bitmapShift = Long.SIZE - bits;
    for (long word : words) {
      int place = place(word);
      bitmap[place >>> 6] |= 1L << place;
    }
  }

  /** Tells every occurrence of a literal in {@code bytes[from, to)}, some of them twice. */
  void scan(byte[] bytes, int from, int to, Candidates candidates) {
    int step = WORDS * stride;
    int last = to - width.bytes() - (WORDS - 1) * stride;
    int[] places = candidates.places();
    int at = from;
    while (at <= last) {
      int count = collect(bytes, at, last, places);
      lookUpWords(bytes, places, count, from, to, candidates);
      at = count == places.length ? places[count - 1] + step : last + step - (last - at) % step;
    }
    for (; at <= to - width.bytes(); at += stride) {
      entries.lookUp(width.folded(bytes, at), bytes, at, from, to, candidates);
    }
  }

  /**
   * Notes where four words stand, one after the other, of which one may have been entered, until
   * there is no place for another note. Nothing else is done here, and every width and stride has a
   * loop of its own, so that Java translates the loops once and well: what happens rarely, among
   * what happens everywhere, makes it translate all of it again and again.
   */
  private int collect(byte[] bytes, int from, int last, int[] places) {
    if (width == WordWidth.EIGHT) {
      return collectEight(bytes, from, last, places);
    }
    return switch (stride) {
      case 1 -> collectFourOfAll(bytes, from, last, places);
      case 2 -> collectFourOfEverySecond(bytes, from, last, places);
      case 4 -> collectFourOfEveryFourth(bytes, from, last, places);
      default -> collectFour(bytes, from, last, places);
    };
  }

  private int collectEight(byte[] bytes, int from, int last, int[] places) {
    long mask = smallLetters;
    int count = 0;
    // Four at a time: the look-ups do not wait for each other.
    for (int at = from; at <= last; at += 16) {
      long a = (long) WordWidth.LONG.get(bytes, at) | mask;
      long b = (long) WordWidth.LONG.get(bytes, at + 4) | mask;
      long c = (long) WordWidth.LONG.get(bytes, at + 8) | mask;
      long d = (long) WordWidth.LONG.get(bytes, at + 12) | mask;
      if (((bit(a) | bit(b) | bit(c) | bit(d)) & 1) != 0) {
        places[count++] = at;
        if (count == places.length) {
          return count;
        }
      }
    }
    return count;
  }

  private int collectFour(byte[] bytes, int from, int last, int[] places) {
    long mask = smallLetters;
    int count = 0;
    for (int at = from; at <= last; at += 4 * stride) {
      long a = (int) WordWidth.INT.get(bytes, at) & FOUR_BYTES | mask;
      long b = (int) WordWidth.INT.get(bytes, at + stride) & FOUR_BYTES | mask;
      long c = (int) WordWidth.INT.get(bytes, at + 2 * stride) & FOUR_BYTES | mask;
      long d = (int) WordWidth.INT.get(bytes, at + 3 * stride) & FOUR_BYTES | mask;
      if (((bit(a) | bit(b) | bit(c) | bit(d)) & 1) != 0) {
        places[count++] = at;
        if (count == places.length) {
          return count;
        }
      }
    }
    return count;
  }

  /** The same where Java knows the stride, which halves the time. */
  private int collectFourOfEveryFourth(byte[] bytes, int from, int last, int[] places) {
    long mask = smallLetters;
    int count = 0;
    for (int at = from; at <= last; at += 16) {
      long a = (int) WordWidth.INT.get(bytes, at) & FOUR_BYTES | mask;
      long b = (int) WordWidth.INT.get(bytes, at + 4) & FOUR_BYTES | mask;
      long c = (int) WordWidth.INT.get(bytes, at + 8) & FOUR_BYTES | mask;
      long d = (int) WordWidth.INT.get(bytes, at + 12) & FOUR_BYTES | mask;
      if (((bit(a) | bit(b) | bit(c) | bit(d)) & 1) != 0) {
        places[count++] = at;
        if (count == places.length) {
          return count;
        }
      }
    }
    return count;
  }

  /** The same at every second place: one reading of eight bytes holds three words. */
  private int collectFourOfEverySecond(byte[] bytes, int from, int last, int[] places) {
    long mask = smallLetters;
    int count = 0;
    for (int at = from; at <= last; at += 8) {
      long eight = (long) WordWidth.LONG.get(bytes, at);
      long a = eight & FOUR_BYTES | mask;
      long b = eight >>> 16 & FOUR_BYTES | mask;
      long c = eight >>> 32 | mask;
      long d = (int) WordWidth.INT.get(bytes, at + 6) & FOUR_BYTES | mask;
      if (((bit(a) | bit(b) | bit(c) | bit(d)) & 1) != 0) {
        places[count++] = at;
        if (count == places.length) {
          return count;
        }
      }
    }
    return count;
  }

  /** The same at every place: two readings of four bytes hold four words and more. */
  private int collectFourOfAll(byte[] bytes, int from, int last, int[] places) {
    long mask = smallLetters;
    int count = 0;
    for (int at = from; at <= last; at += 4) {
      // The seventh byte is the last that is sure to be there.
      long seven =
          (int) WordWidth.INT.get(bytes, at) & FOUR_BYTES
              | ((int) WordWidth.INT.get(bytes, at + 3) & FOUR_BYTES) << 24;
      long a = seven & FOUR_BYTES | mask;
      long b = seven >>> 8 & FOUR_BYTES | mask;
      long c = seven >>> 16 & FOUR_BYTES | mask;
      long d = seven >>> 24 | mask;
      if (((bit(a) | bit(b) | bit(c) | bit(d)) & 1) != 0) {
        places[count++] = at;
        if (count == places.length) {
          return count;
        }
      }
    }
    return count;
  }

  private void lookUpWords(
      byte[] bytes, int[] places, int count, int from, int to, Candidates candidates) {
    for (int i = 0; i < count; i++) {
      for (int word = 0; word < WORDS; word++) {
        int at = places[i] + word * stride;
        long folded = width.folded(bytes, at);
        if ((bit(folded) & 1) != 0) {
          entries.lookUp(folded, bytes, at, from, to, candidates);
        }
      }
    }
  }

  private long bit(long word) {
    int place = place(word);
    return bitmap[place >>> 6 & bitmap.length - 1] >>> place;
  }

  private int place(long word) {
    return (int) (word * WordWidth.MIX >>> bitmapShift);
  }

  /**
   * Whether some word of a literal may begin in {@code bytes[from, to)}; such words are looked for
   * as in {@link #scan}.
   */
  boolean mayHold(byte[] bytes, int from, int to) {
    for (int at = from; at <= to - width.bytes(); at += stride) {
      long word = width.folded(bytes, at);
      if ((bit(word) & 1) != 0 && entries.holds(word)) {
        return true;
      }
    }
    return false;
  }
}
