package dev.culprit.log;

import java.util.Optional;

/** What some bytes tell of a text: its encoding, or that it is none. */
final class TextSample {
  /** Of a log that is read from its middle: nothing is known. */
  static final TextSample UNKNOWN = new TextSample(new byte[0]);

  private final byte[] bytes;
  private final FirstBytes first;

  /** At most {@link TextSource#SAMPLE} bytes are looked at. */
  TextSample(byte[] bytes) {
    this.bytes = bytes;
    this.first = new FirstBytes(bytes);
  }

  /** How many bytes the byte order mark takes; 0 when there is none. */
  int byteOrderMark() {
    if (first.beginWith(0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return first.beginWith(0xFF, 0xFE) || first.beginWith(0xFE, 0xFF) ? 2 : 0;
  }

  /** The encoding, when a byte order mark or the zero bytes of UTF-16 tell it. */
  Optional<Encoding> encoding() {
    if (first.beginWith(0xEF, 0xBB, 0xBF)) {
      return Optional.of(Encoding.UTF_8);
    }
    if (first.beginWith(0xFF, 0xFE)) {
      return Optional.of(Encoding.UTF_16LE);
    }
    if (first.beginWith(0xFE, 0xFF)) {
      return Optional.of(Encoding.UTF_16BE);
    }
    int even = zeroes(0);
    int odd = zeroes(1);
    if (isZeroHalf(odd, even)) {
      return Optional.of(Encoding.UTF_16LE);
    }
    return isZeroHalf(even, odd) ? Optional.of(Encoding.UTF_16BE) : Optional.empty();
  }

  /** Even in a language without Latin letters a log has digits, blanks and line ends. */
  private boolean isZeroHalf(int zeroes, int otherZeroes) {
    return zeroes * 8 > bytes.length / 2 && otherZeroes * 16 < zeroes;
  }

  private int zeroes(int from) {
    int count = 0;
    for (int at = from; at < bytes.length; at += 2) {
      if (bytes[at] == 0) {
        count++;
      }
    }
    return count;
  }

  /**
   * Whether more than one byte in twenty is a control character that no text has; every tenth byte
   * of packed data is one. A run of zeroes counts once: a machine that lost its power leaves such
   * runs in its logs.
   */
  boolean isBinary() {
    if (encoding().isPresent()) {
      return false;
    }
    int controls = 0;
    int looked = 0;
    for (int at = 0; at < bytes.length; at++) {
      if (at > 0 && bytes[at] == 0 && bytes[at - 1] == 0) {
        continue;
      }
      looked++;
      if (bytes[at] >= 0 && bytes[at] < ' ' && "\t\n\f\r\b\u001B\u0007".indexOf(bytes[at]) < 0) {
        controls++;
      }
    }
    return controls * 20 > looked;
  }

  /**
   * Whether these bytes are UTF-8 in which some bytes may be wrong, rather than a code page: at
   * least half of what is beyond ASCII must be well-formed characters. One that the end of the
   * sample cuts is not counted.
   */
  boolean isMostlyUtf8() {
    int right = 0;
    int wrong = 0;
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] >= 0) {
        continue;
      }
      int following = following(bytes[at] & 0xFF);
      if (following > 0 && at + following >= bytes.length) {
        break;
      }
      int seen = 0;
      while (seen < following && (bytes[at + 1 + seen] & 0xC0) == 0x80) {
        seen++;
      }
      if (following > 0 && seen == following) {
        right++;
        at += following;
      } else {
        wrong++;
      }
    }
    return right >= wrong;
  }

  private static int following(int leading) {
    if (leading >= 0xC2 && leading < 0xE0) {
      return 1;
    }
    if (leading >= 0xE0 && leading < 0xF0) {
      return 2;
    }
    return leading >= 0xF0 && leading < 0xF5 ? 3 : 0;
  }
}
