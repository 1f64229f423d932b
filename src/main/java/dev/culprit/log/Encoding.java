package dev.culprit.log;

import java.util.Arrays;
import java.util.Optional;

/** The encodings a log may come in, and how far its bytes and those of its UTF-8 form differ. */
enum Encoding {
  UTF_8("UTF-8"),
  UTF_16LE("UTF-16LE"),
  UTF_16BE("UTF-16BE"),
  WINDOWS_1250("windows-1250"),
  WINDOWS_1251("windows-1251"),
  WINDOWS_1252("windows-1252"),
  WINDOWS_1253("windows-1253"),
  WINDOWS_1254("windows-1254"),
  WINDOWS_1257("windows-1257"),
  ISO_8859_5("ISO-8859-5"),
  ISO_8859_7("ISO-8859-7"),
  IBM_850("IBM850"),
  IBM_866("IBM866"),
  KOI8_R("KOI8-R");

  private final String label;

  Encoding(String label) {
    this.label = label;
  }

  /** The name people know it by. */
  String label() {
    return label;
  }

  /** The one of this name, whatever its capitals; empty when there is none. */
  static Optional<Encoding> named(String name) {
    return Arrays.stream(values()).filter(one -> one.label.equalsIgnoreCase(name)).findFirst();
  }

  /** Whether each of its bytes is a character. */
  boolean isCodePage() {
    return this != UTF_8 && this != UTF_16LE && this != UTF_16BE;
  }

  /**
   * How many bytes of the log became these bytes of UTF-8. It can be told from the result alone: a
   * byte of a code page becomes one character, a unit of UTF-16 becomes one character or, in a
   * pair, half of a character of four bytes; so does a unit that is replaced by U+FFFD.
   */
  long originalLength(byte[] utf8, int from, int to) {
    if (this == UTF_8) {
      return to - from;
    }
    long characters = 0;
    long pairs = 0;
    int at = from;
    while (at < to) {
      int beyondAscii = Newlines.firstBeyondAscii(utf8, at, to);
      int end = beyondAscii < 0 ? to : beyondAscii;
      characters += end - at;
      for (at = end; at < to && utf8[at] < 0; at++) {
        int leading = utf8[at] & 0xFF;
        characters += leading >= 0xC0 ? 1 : 0;
        pairs += leading >= 0xF0 ? 1 : 0;
      }
    }
    return isCodePage() ? characters : 2 * (characters + pairs);
  }
}
