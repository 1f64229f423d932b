package dev.culprit.log;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A stream that a thread of its own reads, so that whoever waits for it can be stopped: a read from
 * a terminal or a pipe ends for nothing but more bytes.
 */
final class HandedInput extends InputStream {
  private static final int PIECES = 2;
  private static final int PIECE_BYTES = 256 << 10;
  private static final long MILLIS_BETWEEN_QUESTIONS = 50;

  /** What one read gave: that many bytes, or less than 0 at the end, or what broke it. */
  private record Piece(byte[] bytes, int length, IOException failure) {}

  private final InputStream in;
  private final BooleanSupplier stopped;
  private final BlockingQueue<byte[]> empty = new LinkedBlockingQueue<>();
  private final BlockingQueue<Piece> full = new LinkedBlockingQueue<>();
  private Piece piece;
  private int taken;

  /**
   * @param stopped asked several times a second while nothing comes; once true, the stream ends
   */
  HandedInput(InputStream in, BooleanSupplier stopped) {
    this.in = in;
    this.stopped = stopped;
    for (int i = 0; i < PIECES; i++) {
      empty.add(new byte[PIECE_BYTES]);
    }
    Thread reader = new Thread(this::fill, "standard input");
    reader.setDaemon(true);
    reader.start();
  }

  private void fill() {
    try {
      int length;
      do {
        byte[] bytes = empty.take();
        length = in.read(bytes);
        full.add(new Piece(bytes, length, null));
      } while (length >= 0);
    } catch (IOException failure) {
      full.add(new Piece(null, 0, failure));
    } catch (RuntimeException failure) {
      full.add(new Piece(null, 0, new IOException(failure)));
    } catch (InterruptedException nobodyReads) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (!hasPiece() || piece.length < 0) {
      return -1;
    }
    if (piece.failure != null) {
      throw piece.failure;
    }
    int given = Math.min(length, piece.length - taken);
    System.arraycopy(piece.bytes, taken, into, from, given);
    taken += given;
    if (taken == piece.length) {
      empty.add(piece.bytes);
      piece = null;
    }
    return given;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  private boolean hasPiece() {
    try {
      if (piece == null) {
        // What has come already is given, stopped or not.
        piece = full.poll();
        taken = 0;
      }
      while (piece == null && !stopped.getAsBoolean()) {
        piece = full.poll(MILLIS_BETWEEN_QUESTIONS, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException nobodyWaits) {
      Thread.currentThread().interrupt();
    }
    return piece != null;
  }
}
