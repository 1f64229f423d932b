package dev.culprit.log;

import java.io.IOException;
import java.io.PushbackInputStream;

/**
 * A log's bytes as UTF-8. Those of UTF-8 are handed through untouched and unchecked; whether a log
 * without byte order mark is UTF-8 or in a code page is decided where it first leaves ASCII,
 * however late that is, from what follows there.
 */
final class TextSource {
  /** How many bytes a decision about a log looks at. */
  static final int SAMPLE = 64 << 10;

  private final PushbackInputStream in;
  private Encoding encoding;
  private boolean decided;
  private Transcoder transcoder;

  /**
   * @param in after the byte order mark; can take back {@link #SAMPLE} bytes and as many as one
   *     read asks for
   * @param encoding what the first bytes say, or null when they are ASCII and say nothing
   */
  TextSource(PushbackInputStream in, Encoding encoding) {
    this.in = in;
    this.decided = encoding != null;
    become(decided ? encoding : Encoding.UTF_8);
  }

  Encoding encoding() {
    return encoding;
  }

  /** As {@link java.io.InputStream#read(byte[], int, int)}, in UTF-8. */
  int read(byte[] into, int from, int length) throws IOException {
    if (transcoder != null) {
      return transcoder.read(into, from, length);
    }
    int read = in.read(into, from, length);
    if (decided || read < 0) {
      return read;
    }
    int beyond = Newlines.firstBeyondAscii(into, from, from + read);
    if (beyond < 0) {
      return read;
    }
    in.unread(into, beyond, from + read - beyond);
    byte[] sample = in.readNBytes(SAMPLE);
    in.unread(sample);
    decided = true;
    TextSample text = new TextSample(sample);
    become(text.isMostlyUtf8() ? Encoding.UTF_8 : CodePages.of(sample));
    return beyond > from ? beyond - from : read(into, from, length);
  }

  private void become(Encoding encoding) {
    this.encoding = encoding;
    this.transcoder = encoding == Encoding.UTF_8 ? null : new Transcoder(in, encoding);
  }
}
