package dev.culprit.log;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What one archive, with all that is packed inside it, may still unpack to. */
final class UnpackBudget {
  /** Which limit an archive went beyond. */
  enum Exceeded {
    FILES,
    SIZE,
    RATIO
  }

  private final InputLimits limits;
  private final MeteredInput packed;
  private long unpacked;
  private int files;
  private Exceeded exceeded;

  /**
   * @param packed the archive itself
   */
  UnpackBudget(InputLimits limits, MeteredInput packed) {
    this.limits = limits;
    this.packed = packed;
  }

  /** The limit that ended everything, or null. */
  Exceeded exceeded() {
    return exceeded;
  }

  /** Whether one more entry may be looked at. */
  boolean allowsEntry() {
    if (exceeded == null && ++files > limits.files()) {
      exceeded = Exceeded.FILES;
    }
    return exceeded == null;
  }

  /** The same stream, ended as soon as the budget is spent. */
  MeteredInput spending(InputStream content) {
    return new MeteredInput(
        new FilterInputStream(content) {
          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            if (exceeded != null) {
              return -1;
            }
            int read = in.read(into, from, length);
            spend(Math.max(0, read));
            return read;
          }
        },
        Long.MAX_VALUE);
  }

  private void spend(int bytes) {
    unpacked += bytes;
    if (unpacked > limits.unpackedBytes()) {
      exceeded = Exceeded.SIZE;
    } else if (unpacked > limits.ratioFrom() && unpacked / limits.ratio() > packed.count()) {
      exceeded = Exceeded.RATIO;
    }
  }
}
