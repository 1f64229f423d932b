package dev.culprit.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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
  KOI8_R("KOI8-R"),
  WINDOWS_932("windows-932", "windows-31j", "Shift_JIS"),
  WINDOWS_936("windows-936", "x-mswin-936", "GBK", "GB2312", "GB18030"),
  WINDOWS_949("windows-949", "x-windows-949", "EUC-KR"),
  WINDOWS_950("windows-950", "x-windows-950", "Big5");

  private final String label;
  private final String charset;
  private final List<String> otherNames;
  private CodePage codePage;

  Encoding(String label) {
    this(label, label);
  }

  /**
   * @param charset the JDK's name of it
   * @param otherNames of encodings that it holds, or nearly so
   */
  Encoding(String label, String charset, String... otherNames) {
    this.label = label;
    this.charset = charset;
    this.otherNames = List.of(otherNames);
  }

  /** The name people know it by. */
  String label() {
    return label;
  }

  /** The one of this name, whatever its capitals; empty when there is none. */
  static Optional<Encoding> named(String name) {
    return Arrays.stream(values()).filter(one -> one.isNamed(name)).findFirst();
  }

  private boolean isNamed(String name) {
    return label.equalsIgnoreCase(name) || otherNames.stream().anyMatch(name::equalsIgnoreCase);
  }

  /** Whether a byte of it is a character, by itself or with the byte after it. */
  boolean isCodePage() {
    return this != UTF_8 && this != UTF_16LE && this != UTF_16BE;
  }

  /** What its bytes mean, if it is a code page. */
  synchronized CodePage codePage() {
    if (codePage == null) {
      codePage = new CodePage(charset);
    }
    return codePage;
  }

  /** Whether some of its characters are made of two bytes. */
  private boolean hasPairs() {
    return ordinal() >= WINDOWS_932.ordinal();
  }

  /**
   * How many bytes of the log became these bytes of UTF-8. It can be told from the result alone: a
   * byte of a code page becomes one character, or two of one that is in no other way spelled, a
   * unit of UTF-16 becomes one character or, in a pair, half of a character of four bytes; so does
   * a unit that is replaced by U+FFFD.
   */
  long originalLength(byte[] utf8, int from, int to) {
    if (this == UTF_8) {
      return to - from;
    }
    if (hasPairs()) {
      return pairedLength(utf8, from, to);
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

  private long pairedLength(byte[] utf8, int from, int to) {
    long length = 0;
    String text = new String(utf8, from, to - from, StandardCharsets.UTF_8);
    for (int i = 0; i < text.length(); i++) {
      length += codePage().bytesOf(text.charAt(i));
    }
    return length;
  }
}
