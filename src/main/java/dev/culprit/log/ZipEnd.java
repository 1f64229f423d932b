package dev.culprit.log;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Sees whether the record that ends every zip ({@code PK} 5 6) came by. */
final class ZipEnd extends FilterInputStream {
  private static final int SIGNATURE = 'P' << 24 | 'K' << 16 | 5 << 8 | 6;

  private int lastFour;
  private boolean seen;

  ZipEnd(InputStream in) {
    super(in);
  }

  boolean isSeen() {
    return seen;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = in.read(into, from, length);
    for (int at = from; at < from + read; at++) {
      lastFour = lastFour << 8 | into[at] & 0xFF;
      seen |= lastFour == SIGNATURE;
    }
    return read;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  /** Reads what it skips. */
  @Override
  public long skip(long bytes) throws IOException {
    return Math.max(0, read(new byte[(int) Math.min(bytes, 8 << 10)]));
  }
}
