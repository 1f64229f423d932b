package dev.culprit.log;

/**
 * What an input may cost at most.
 *
 * @param chunkBytes how much is read at a time
 * @param lineBytes how much of a line is kept, in bytes of UTF-8; not less than {@code chunkBytes}
 * @param pasteBytes up to which size lines that a console or a mail wrapped are joined again
 * @param pasteLines how many lines may be joined to one
 * @param files how many files a folder or an archive may hold
 * @param unpackedBytes how much an archive may unpack to, all its entries together
 * @param ratio how many bytes may come out of one packed byte, looked at from {@code ratioFrom} on
 * @param ratioFrom how many unpacked bytes are never a bomb: a small log of one repeated line is
 *     packed very well
 */
public record InputLimits(
    int chunkBytes,
    int lineBytes,
    int pasteBytes,
    int pasteLines,
    int files,
    long unpackedBytes,
    int ratio,
    long ratioFrom) {

  /** Enough for any real log, and harmless to a small machine. */
  public static final InputLimits STANDARD =
      new InputLimits(64 << 10, 1 << 20, 4 << 20, 200, 10_000, 16L << 30, 200, 64L << 20);

  public InputLimits {
    if (chunkBytes < 1 || lineBytes < chunkBytes) {
      throw new IllegalArgumentException(
          "The chunk (%d bytes) must not be empty nor longer than a line may be (%d)."
              .formatted(chunkBytes, lineBytes));
    }
  }
}
