package dev.culprit.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/**
 * Turns UTF-16 or a code page into UTF-8. What is neither becomes U+FFFD, one for each unit: the
 * JDK's decoders replace several units at once, and then no position in the log can be told from
 * the result (see {@link Encoding#originalLength}).
 */
final class Transcoder {
  private static final char REPLACEMENT = '\uFFFD';

  private final InputStream in;
  private final Encoding encoding;
  private final String codePage;
  private final byte[] raw = new byte[16 << 10];
  private int rawFrom;
  private int rawTo;
  private final byte[] utf8 = new byte[3 * raw.length];
  private int utf8From;
  private int utf8To;

  Transcoder(InputStream in, Encoding encoding) {
    this.in = in;
    this.encoding = encoding;
    this.codePage = encoding.isCodePage() ? characters(encoding) : "";
  }

  /** As {@link InputStream#read(byte[], int, int)}. */
  int read(byte[] into, int from, int length) throws IOException {
    while (utf8From == utf8To) {
      if (!more()) {
        return -1;
      }
    }
    int given = Math.min(length, utf8To - utf8From);
    System.arraycopy(utf8, utf8From, into, from, given);
    utf8From += given;
    return given;
  }

  private boolean more() throws IOException {
    utf8From = 0;
    utf8To = 0;
    System.arraycopy(raw, rawFrom, raw, 0, rawTo - rawFrom);
    rawTo -= rawFrom;
    rawFrom = 0;
    int read = in.read(raw, rawTo, raw.length - rawTo);
    rawTo += Math.max(0, read);
    if (encoding.isCodePage()) {
      for (; rawFrom < rawTo; rawFrom++) {
        put(codePage.charAt(raw[rawFrom] & 0xFF));
      }
    } else {
      convertUtf16(read < 0);
    }
    return read >= 0 || utf8To > 0;
  }

  private void convertUtf16(boolean ended) {
    while (rawTo - rawFrom >= 2) {
      char unit = unit(rawFrom);
      if (unit < 0x80) {
        utf8[utf8To++] = (byte) unit;
        rawFrom += 2;
        continue;
      }
      boolean pairs = Character.isHighSurrogate(unit);
      if (pairs && rawTo - rawFrom < 4 && !ended) {
        return;
      }
      if (pairs && rawTo - rawFrom >= 4 && Character.isLowSurrogate(unit(rawFrom + 2))) {
        putPair(Character.toCodePoint(unit, unit(rawFrom + 2)));
        rawFrom += 4;
      } else {
        put(Character.isSurrogate(unit) ? REPLACEMENT : unit);
        rawFrom += 2;
      }
    }
    if (ended && rawFrom < rawTo) {
      put(REPLACEMENT);
      rawFrom = rawTo;
    }
  }

  private char unit(int at) {
    int first = raw[at] & 0xFF;
    int second = raw[at + 1] & 0xFF;
    return (char) (encoding == Encoding.UTF_16LE ? second << 8 | first : first << 8 | second);
  }

  private void put(char unit) {
    if (unit < 0x80) {
      utf8[utf8To++] = (byte) unit;
      return;
    }
    if (unit < 0x800) {
      utf8[utf8To++] = (byte) (0xC0 | unit >> 6);
    } else {
      utf8[utf8To++] = (byte) (0xE0 | unit >> 12);
      utf8[utf8To++] = (byte) (0x80 | unit >> 6 & 0x3F);
    }
    utf8[utf8To++] = (byte) (0x80 | unit & 0x3F);
  }

  private void putPair(int codePoint) {
    utf8[utf8To++] = (byte) (0xF0 | codePoint >> 18);
    utf8[utf8To++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
    utf8[utf8To++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
    utf8[utf8To++] = (byte) (0x80 | codePoint & 0x3F);
  }

  /** The character of each byte. */
  private static String characters(Encoding codePage) {
    byte[] all = new byte[256];
    for (int value = 0; value < all.length; value++) {
      all[value] = (byte) value;
    }
    return new String(all, Charset.forName(codePage.label()));
  }
}
