package dev.culprit.log;

import java.io.IOException;
import java.io.InputStream;

/**
 * Turns UTF-16 or a code page into UTF-8. What is neither becomes U+FFFD, one for each unit: the
 * JDK's decoders replace several units at once, and then no position in the log can be told from
 * the result (see {@link Encoding#originalLength}).
 */
final class Transcoder {
  private final InputStream in;
  private final Encoding encoding;
  private final CodePage codePage;
  private final byte[] raw = new byte[16 << 10];
  private int rawFrom;
  private int rawTo;
  private final byte[] utf8 = new byte[3 * raw.length];
  private int utf8From;
  private int utf8To;

  Transcoder(InputStream in, Encoding encoding) {
    this.in = in;
    this.encoding = encoding;
    this.codePage = encoding.isCodePage() ? encoding.codePage() : null;
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
      convertCodePage(read < 0);
    } else {
      convertUtf16(read < 0);
    }
    return read >= 0 || utf8To > 0;
  }

  private void convertCodePage(boolean ended) {
    while (rawFrom < rawTo) {
      int first = raw[rawFrom] & 0xFF;
      char character = codePage.of(first);
      int length = 1;
      if (codePage.isLead(first)) {
        if (rawFrom + 1 == rawTo && !ended) {
          return;
        }
        int second = rawFrom + 1 < rawTo ? raw[rawFrom + 1] & 0xFF : '\n';
        character = codePage.of(first, second);
        length = character == CodePage.REPLACEMENT ? 1 : 2;
      }
      put(character);
      rawFrom += length;
    }
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
        put(Character.isSurrogate(unit) ? CodePage.REPLACEMENT : unit);
        rawFrom += 2;
      }
    }
    if (ended && rawFrom < rawTo) {
      put(CodePage.REPLACEMENT);
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
}
