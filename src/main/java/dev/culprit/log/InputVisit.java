package dev.culprit.log;

import dev.culprit.log.Chunk.LinePosition;
import dev.culprit.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.function.Consumer;

/** One visit of one input: finds out what its bytes are and shows the visitor the logs in them. */
final class InputVisit {
  private final ReadSettings settings;
  private final LogVisitor visitor;
  private final Consumer<Problem> problems;
  private final MeteredInput input;
  private final long size;
  private long logs;
  private int problemsTold;

  /**
   * @param size of the input, or -1 when it is not known
   */
  InputVisit(
      ReadSettings settings,
      LogVisitor visitor,
      Consumer<Problem> problems,
      MeteredInput input,
      long size) {
    this.settings = settings;
    this.visitor = visitor;
    this.problems =
        problem -> {
          problemsTold++;
          problems.accept(problem);
        };
    this.input = input;
    this.size = size;
  }

  /** Shows everything in the input. */
  void everything(LogPath path) throws IOException {
    ArchiveVisit archives = new ArchiveVisit(this, settings.limits(), input, this.problems);
    stream(input, path, archives);
    archives.finish(path);
    finish(path);
  }

  /** Shows a part of a plain file. */
  void part(LogPath path, LinesBefore before) throws IOException {
    text(pushback(input), TextSample.UNKNOWN, path, input, before);
    finish(path);
  }

  /** Whether neither a log was shown nor a problem told so far. */
  boolean isSilent() {
    return isEmpty() && problemsTold == 0;
  }

  /** Whether no log was shown so far. */
  boolean isEmpty() {
    return logs == 0;
  }

  private void finish(LogPath path) {
    if (input.failure() != null) {
      problems.accept(
          new Unreadable(path.named() && isEmpty()).brokenOff(path.path(), input.failure()));
    }
  }

  /** Finds out what a stream is; {@code archives} opens it when it is packed. */
  void stream(MeteredInput raw, LogPath path, ArchiveVisit archives) throws IOException {
    PushbackInputStream in = pushback(raw);
    byte[] sample = in.readNBytes(TextSource.SAMPLE);
    in.unread(sample);
    FirstBytes first = new FirstBytes(sample);
    TextSample text = new TextSample(sample);
    if (archives.opens(first, in, path)) {
      return;
    }
    if (first.foreignPacking().isPresent()) {
      problems.accept(path.unreadable().foreignPacking(path.path(), first.foreignPacking().get()));
    } else if (sample.length > 0 && !text.isBinary()) {
      text(in, text, path, raw, LinesBefore.none());
    } else if (path.named() && raw.failure() == null && !input.isStopped()) {
      problems.accept(
          sample.length == 0
              ? path.unreadable().empty(path.path())
              : path.unreadable().binary(path.path()));
    }
  }

  private void text(
      PushbackInputStream in, TextSample sample, LogPath path, MeteredInput raw, LinesBefore before)
      throws IOException {
    logs++;
    int mark = sample.byteOrderMark();
    in.readNBytes(mark);
    TextSource source = new TextSource(in, sample.encoding().orElse(settings.encoding()));
    LinePosition start = new LinePosition(1, before.bytes() + mark);
    ChunkReader chunks = new ChunkReader(source, settings.limits(), start);
    boolean mayBePaste = raw != input || size <= settings.limits().pasteBytes();
    Chunks given = mayBePaste ? new PasteReader(chunks, settings.limits(), raw::count) : chunks;
    visitor.visit(new OpenLog(path, source, chunks, given, raw, input, before));
    if (chunks.longLines() > 0) {
      before.count(() -> {}).ifPresent(lines -> problems.accept(longLines(path, chunks, lines)));
    }
  }

  private Problem longLines(LogPath path, ChunkReader chunks, long before) {
    return LongLines.problem(
        path.path(),
        before + chunks.firstLongLine(),
        chunks.longLines(),
        settings.limits().lineBytes());
  }

  private PushbackInputStream pushback(InputStream in) {
    return new PushbackInputStream(in, Math.max(TextSource.SAMPLE, settings.limits().chunkBytes()));
  }
}
