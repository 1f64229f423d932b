package dev.culprit.interview.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 of a file's content; of a large file, whose reading would keep a person waiting, of its
 * size and of pieces all over it, its beginning and end among them. A log that goes on, was rotated
 * or is another one has another size, beginning or end.
 */
final class Digest {
  private static final int PIECE = 1 << 16;

  /** So many pieces are read at most: 16 MiB. */
  private static final int PIECES = 256;

  private Digest() {}

  static String of(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      long size = channel.size();
      if (size <= (long) PIECES * PIECE) {
        add(channel, 0, size, digest);
      } else {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, size));
        for (int i = 0; i < PIECES; i++) {
          add(channel, (size - PIECE) / (PIECES - 1) * i, PIECE, digest);
        }
        add(channel, size - PIECE, PIECE, digest);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static void add(FileChannel channel, long from, long length, MessageDigest digest)
      throws IOException {
    ByteBuffer piece = ByteBuffer.allocate(PIECE);
    long at = from;
    long to = from + length;
    while (at < to) {
      piece.clear().limit((int) Math.min(PIECE, to - at));
      int read = channel.read(piece, at);
      if (read < 0) {
        return;
      }
      digest.update(piece.flip());
      at += read;
    }
  }
}
