package dev.culprit.log;

import dev.culprit.log.Chunk.LinePosition;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Joins log entries that a console or a mail program had broken into lines before they were pasted.
 * Only a small log can be a paste, so past {@link InputLimits#pasteBytes} the chunks are given as
 * they come.
 *
 * <p>An entry {@code time="…" level=…} goes on in the next lines until its quotes are closed, a new
 * entry or an empty line comes, or the log ends. Beyond {@link InputLimits#pasteLines} it was no
 * wrapped entry, and its lines are given as they are.
 */
final class PasteReader implements Chunks {
  private final Chunks chunks;
  private final InputLimits limits;
  private final LongSupplier bytesRead;
  private final Deque<PhysicalLine> waiting = new ArrayDeque<>();

  /**
   * @param bytesRead how much of the log was read so far
   */
  PasteReader(Chunks chunks, InputLimits limits, LongSupplier bytesRead) {
    this.chunks = chunks;
    this.limits = limits;
    this.bytesRead = bytesRead;
  }

  @Override
  public Chunk next() throws IOException {
    PlacedLines lines = new PlacedLines();
    while (lines.length() < limits.chunkBytes() && (!isPastPaste() || !waiting.isEmpty())) {
      if (!hasLine()) {
        break;
      }
      PhysicalLine line = waiting.poll();
      if (LogEntry.begins(line.text())) {
        addEntry(line, lines);
      } else {
        lines.add(line);
      }
    }
    if (lines.length() > 0) {
      return lines.chunk();
    }
    return isPastPaste() ? chunks.next() : null;
  }

  private boolean isPastPaste() {
    return bytesRead.getAsLong() > limits.pasteBytes();
  }

  private void addEntry(PhysicalLine first, PlacedLines lines) throws IOException {
    List<PhysicalLine> parts = new ArrayList<>(List.of(first));
    LogEntry entry = new LogEntry(first.text());
    while (hasLine() && entry.goesOnWith(waiting.peek().text())) {
      PhysicalLine next = waiting.poll();
      parts.add(next);
      entry.add(next.text());
      if (parts.size() > limits.pasteLines() || entry.length() > limits.lineBytes()) {
        parts.forEach(lines::add);
        return;
      }
    }
    if (parts.size() == 1) {
      lines.add(first);
    } else {
      boolean ended = parts.get(parts.size() - 1).isEnded();
      lines.add(WrappedLines.joined(entry.parts()), first.at(), ended);
    }
  }

  private boolean hasLine() throws IOException {
    while (waiting.isEmpty()) {
      Chunk chunk = chunks.next();
      if (chunk == null) {
        return false;
      }
      split(chunk);
    }
    return true;
  }

  private void split(Chunk chunk) {
    int at = chunk.from();
    while (at < chunk.to()) {
      int newline = Newlines.first(chunk.bytes(), at, chunk.to());
      int end = newline < 0 ? chunk.to() : newline;
      LinePosition position = chunk.at(at);
      byte[] bytes = Arrays.copyOfRange(chunk.bytes(), at, end);
      waiting.add(new PhysicalLine(bytes, newline >= 0, position));
      at = end + 1;
    }
  }
}
