package dev.culprit.evidence;

/**
 * What stands beside a word in its literal, up to eight bytes of it: words that many literals share
 * are told apart by it, before a literal is fetched and compared as a whole.
 *
 * @param distance from the word's first byte to the first of the eight
 * @param bytes the eight, with small letters for capitals; zero where {@code mask} is
 * @param mask which of them stand beside the word whatever blanks the line has
 */
record Beside(int distance, long bytes, long mask) {
  private static final int MOST = Long.BYTES;

  /**
   * @param word where in the literal the word begins
   */
  static Beside of(byte[] literal, int word, WordWidth width) {
    int end = word + width.bytes();
    int after = 0;
    while (after < MOST && end + after < literal.length && literal[end + after] != ' ') {
      after++;
    }
    int before = 0;
    while (before < MOST && word > before && literal[word - before - 1] != ' ') {
      before++;
    }
    return after >= before
        ? read(literal, end, after, width.bytes(), 0)
        : read(literal, word - before, before, -MOST, MOST - before);
  }

  private static Beside read(byte[] literal, int from, int count, int distance, int first) {
    long bytes = 0;
    long mask = 0;
    for (int i = 0; i < count; i++) {
      int shift = (first + i) * Byte.SIZE;
      bytes |= (literal[from + i] & 0xFFL) << shift;
      mask |= 0xFFL << shift;
    }
    return new Beside(distance, (bytes | WordWidth.EIGHT.smallLetters()) & mask, mask);
  }
}
