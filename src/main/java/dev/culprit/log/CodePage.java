package dev.culprit.log;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.BitSet;

/** What the bytes of a code page mean: a byte is a character, or with the byte after it. */
final class CodePage {
  static final char REPLACEMENT = '\uFFFD';

  private static final int BYTES = 256;

  private final CharsetDecoder decoder;
  private final char[] ofOne = new char[BYTES];
  private final char[][] ofTwo = new char[BYTES][];
  private final BitSet inOne = new BitSet();

  CodePage(String charset) {
    decoder =
        Charset.forName(charset)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    for (int first = 0; first < BYTES; first++) {
      ofOne[first] = decoded(first);
      inOne.set(ofOne[first]);
    }
    for (int first = 0x80; first < BYTES; first++) {
      ofTwo[first] = ofOne[first] == REPLACEMENT ? pairs(first) : null;
    }
  }

  /** Whether a character may be made of this byte and the next. */
  boolean isLead(int first) {
    return ofTwo[first] != null;
  }

  /** The character of a byte, or U+FFFD. */
  char of(int only) {
    return ofOne[only];
  }

  /** The character of two bytes, or U+FFFD. */
  char of(int first, int second) {
    return ofTwo[first][second];
  }

  /** How many bytes stood for this character, which one of the others gave. */
  int bytesOf(char character) {
    return inOne.get(character) ? 1 : 2;
  }

  /** Null when no character begins with this byte. */
  private char[] pairs(int first) {
    char[] pairs = new char[BYTES];
    boolean any = false;
    for (int second = 0; second < BYTES; second++) {
      char character = second == '\n' ? REPLACEMENT : decoded(first, second);
      // A character that has two spellings counts as the shorter one, or places would be wrong.
      pairs[second] = inOne.get(character) ? REPLACEMENT : character;
      any |= pairs[second] != REPLACEMENT;
    }
    return any ? pairs : null;
  }

  private char decoded(int... bytes) {
    ByteBuffer in = ByteBuffer.allocate(bytes.length);
    for (int one : bytes) {
      in.put((byte) one);
    }
    in.flip();
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    decoder.reset();
    boolean whole = decoder.decode(in, out, true).isUnderflow() && !in.hasRemaining();
    return whole && out.position() == 1 ? out.get(0) : REPLACEMENT;
  }
}
