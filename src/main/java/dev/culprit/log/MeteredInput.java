package dev.culprit.log;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;

/**
 * A stream that counts what is read of it and that ends, instead of throwing, where it breaks: what
 * came before is then read like any other text, and the failure can be asked for afterwards. To
 * close it leaves the stream beneath open, which belongs to whoever opened it.
 */
final class MeteredInput extends FilterInputStream {
  private final BooleanSupplier stopped;
  private long limit;
  private long count;
  private boolean isStopped;
  private Exception failure;

  /** Ends after so many bytes, if the stream beneath has not ended before. */
  MeteredInput(InputStream in, long limit) {
    this(in, limit, () -> false);
  }

  /** The same, and ends once this is true; it is asked before each read. */
  MeteredInput(InputStream in, long limit, BooleanSupplier stopped) {
    super(in);
    this.limit = limit;
    this.stopped = stopped;
  }

  /** How many bytes were read so far. */
  long count() {
    return count;
  }

  /** What broke the stream, or null. */
  Exception failure() {
    return failure;
  }

  /** Whether it was made to end. */
  boolean isStopped() {
    return isStopped;
  }

  /** From now on, end after so many more bytes. */
  void allow(long bytes) {
    limit = count + bytes;
  }

  /** Whether the stream ended because no more bytes were allowed. */
  boolean isAtLimit() {
    return count >= limit;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) {
    if (length == 0) {
      return 0;
    }
    isStopped = isStopped || stopped.getAsBoolean();
    if (isStopped || failure != null || isAtLimit()) {
      return -1;
    }
    try {
      int read = in.read(into, from, (int) Math.min(length, limit - count));
      count += Math.max(0, read);
      return read;
    } catch (IOException | RuntimeException broken) {
      // Commons Compress throws unchecked exceptions, too, at some damaged archives.
      failure = broken;
      return -1;
    }
  }

  /** Reads what it skips: only so is it known how much there was. */
  @Override
  public long skip(long bytes) {
    byte[] skipped = new byte[(int) Math.min(bytes, 8 << 10)];
    long left = bytes;
    while (left > 0) {
      int read = read(skipped, 0, (int) Math.min(left, skipped.length));
      if (read < 0) {
        break;
      }
      left -= read;
    }
    return bytes - left;
  }

  /** Whether more may come; not how much, which nobody needs. */
  @Override
  public int available() {
    return isStopped || failure != null || isAtLimit() ? 0 : 1;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void close() {}
}
