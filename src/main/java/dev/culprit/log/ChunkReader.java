package dev.culprit.log;

import dev.culprit.log.Chunk.LinePosition;
import java.io.IOException;
import java.util.Arrays;

/** Cuts a log's text into chunks of whole lines; only a line beyond the bound is cut itself. */
final class ChunkReader implements Chunks {
  private final TextSource source;
  private final InputLimits limits;
  private final byte[][] buffers = new byte[LogReader.AHEAD + 1][];
  private int buffer;
  private byte[] text;
  private int from;
  private int to;
  private int searched;
  private boolean ended;
  private boolean skipping;
  private LinePosition next;
  private Chunk given;
  private long longLines;
  private long firstLongLine;

  /**
   * @param start where the source's first byte stands
   */
  ChunkReader(TextSource source, InputLimits limits, LinePosition start) {
    this.source = source;
    this.limits = limits;
    this.next = start;
    this.text = new byte[smallest()];
  }

  private int smallest() {
    return Math.min(limits.lineBytes() + 1, 2 * limits.chunkBytes());
  }

  @Override
  public Chunk next() throws IOException {
    settle();
    startAnotherBuffer();
    if (skipping) {
      skipRestOfLine();
      System.arraycopy(text, from, text, 0, to - from);
      to -= from;
      from = 0;
    }
    searched = 0;
    while (true) {
      int newline = Newlines.last(text, searched, to);
      if (newline >= 0) {
        return give(newline + 1);
      }
      searched = to;
      if (to > limits.lineBytes()) {
        return cut();
      }
      if (ended) {
        return to == 0 ? null : give(to);
      }
      fill();
    }
  }

  /** Leaves the chunks that were given where they are, and goes on with what is left of them. */
  private void startAnotherBuffer() {
    buffers[buffer] = text;
    buffer = (buffer + 1) % buffers.length;
    byte[] another = buffers[buffer];
    int length = Math.max(smallest(), to - from);
    if (another == null || another.length < length) {
      another = new byte[length];
    }
    System.arraycopy(text, from, another, 0, to - from);
    to -= from;
    from = 0;
    text = another;
  }

  /** How many lines are longer than is kept. */
  long longLines() {
    return longLines;
  }

  /** The number of the first of them. */
  long firstLongLine() {
    return firstLongLine;
  }

  /** Where the first line that was not given yet stands. */
  LinePosition position() {
    settle();
    return next;
  }

  private void fill() throws IOException {
    if (to == text.length) {
      text = Arrays.copyOf(text, (int) Math.min(2L * text.length, limits.lineBytes() + 1L));
    }
    int read = source.read(text, to, Math.min(limits.chunkBytes(), text.length - to));
    ended = read < 0;
    to += Math.max(0, read);
  }

  private Chunk give(int end) {
    given = new StreamedChunk(text, 0, end, source.encoding(), next);
    from = end;
    return given;
  }

  private void settle() {
    if (given != null) {
      boolean finished = text[given.to() - 1] == '\n';
      LinePosition after = given.at(given.to());
      next = finished ? after : new LinePosition(after.number() + 1, after.offset());
      given = null;
    }
  }

  /** Gives the beginning of a line that is too long, up to a whole character. */
  private Chunk cut() {
    int kept = limits.lineBytes();
    while (kept > limits.lineBytes() - 3 && kept > 1 && (text[kept] & 0xC0) == 0x80) {
      kept--;
    }
    if (longLines++ == 0) {
      firstLongLine = next.number();
    }
    LinePosition start = next;
    next = after(to);
    text[kept] = '\n';
    from = to;
    skipping = true;
    return new StreamedChunk(text, 0, kept + 1, source.encoding(), start);
  }

  private void skipRestOfLine() throws IOException {
    while (skipping && !ended) {
      from = 0;
      to = 0;
      fill();
      int newline = Newlines.first(text, 0, to);
      skipping = newline < 0;
      from = skipping ? to : newline + 1;
      next = after(from);
    }
    skipping = false;
    next = new LinePosition(next.number() + 1, next.offset());
  }

  private LinePosition after(int end) {
    return new LinePosition(
        next.number(), next.offset() + source.encoding().originalLength(text, 0, end));
  }
}
