package dev.culprit.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/**
 * The lines of a file before the part of it that is read. They are counted once, and only when
 * someone asks, for that takes reading them.
 */
final class LinesBefore {
  private static final int PIECE_BYTES = 256 << 10;

  private final FileChannel channel;
  private final long bytes;
  private final BooleanSupplier stopped;
  private long read;
  private OptionalLong lines;
  private IOException failure;

  /**
   * @param channel whose own position stays as it is
   * @param bytes that stand before the part
   * @param stopped asked before each read; once true, nothing more is read
   */
  LinesBefore(FileChannel channel, long bytes, BooleanSupplier stopped) {
    this.channel = channel;
    this.bytes = bytes;
    this.stopped = stopped;
  }

  /** Those of a log that is read from its beginning. */
  static LinesBefore none() {
    return new LinesBefore(null, 0, () -> false);
  }

  /** Whether there are any. */
  boolean exist() {
    return bytes > 0;
  }

  /** How many bytes they have. */
  long bytes() {
    return bytes;
  }

  /** How many of these bytes were read so far. */
  long bytesRead() {
    return read;
  }

  /** What broke the counting, or null. */
  IOException failure() {
    return failure;
  }

  /**
   * How many there are; empty when the counting was stopped, broke, or the file has become too
   * short.
   */
  OptionalLong count(Runnable afterEachPiece) {
    if (lines == null) {
      lines = read(afterEachPiece);
    }
    return lines;
  }

  private OptionalLong read(Runnable afterEachPiece) {
    byte[] piece = new byte[(int) Math.min(PIECE_BYTES, bytes)];
    long newlines = 0;
    while (read < bytes) {
      int length = stopped.getAsBoolean() ? -1 : fill(piece);
      if (length < 0) {
        return OptionalLong.empty();
      }
      newlines += Newlines.count(piece, 0, length);
      read += length;
      afterEachPiece.run();
    }
    return OptionalLong.of(newlines);
  }

  private int fill(byte[] piece) {
    try {
      int length = (int) Math.min(piece.length, bytes - read);
      return channel.read(ByteBuffer.wrap(piece, 0, length), read);
    } catch (IOException broken) {
      failure = broken;
      return -1;
    }
  }
}
