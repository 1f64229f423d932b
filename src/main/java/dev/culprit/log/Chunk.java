package dev.culprit.log;

/**
 * Some whole lines of a log in UTF-8: {@code bytes[from, to)}. Each line ends with {@code \n},
 * except maybe the last of the log; a {@code \r} before it is part of the bytes. Bytes that are no
 * UTF-8 stay as they are and show as U+FFFD once they are decoded.
 */
public abstract class Chunk {
  private final byte[] bytes;
  private final int from;
  private final int to;

  Chunk(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
  }

  /** The array the lines lie in; it is used again for a later chunk and must not be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** Where the first line begins. */
  public int from() {
    return from;
  }

  /** Where the last line ends. */
  public int to() {
    return to;
  }

  /**
   * Where the line that begins at this index of {@link #bytes} stands in the log. Ask in ascending
   * order: what lies between two questions is then looked at once, and nothing at all when nobody
   * asks.
   */
  public abstract LinePosition at(int lineStart);

  /**
   * Where a line stands in its log.
   *
   * @param number counted from 1 where the reading begins, so that {@link LogReader#linesBefore}
   *     comes on top; that of its first part when the line was joined from a wrapped paste. Two
   *     lines of one position are two readings of the same text.
   * @param offset of its first byte in the file (of an archive: in the unpacked entry), in the
   *     file's own encoding, a byte order mark included
   */
  public record LinePosition(long number, long offset) {
    /** Equality; that of records takes Java some milliseconds when it is first asked for. */
    public boolean isThatOf(LinePosition other) {
      return number == other.number && offset == other.offset;
    }
  }
}
