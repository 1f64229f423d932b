package dev.culprit.log;

import java.io.IOException;
import java.util.OptionalLong;

/** A log that is being read. */
final class OpenLog implements LogReader {
  private final LogPath path;
  private final TextSource source;
  private final ChunkReader lines;
  private final Chunks chunks;
  private final MeteredInput log;
  private final MeteredInput input;
  private final LinesBefore before;

  /**
   * @param lines where the lines of the log are counted
   * @param chunks what is given of them
   * @param log the bytes of the log itself
   * @param input the bytes of the input it comes from; the same, or an archive's
   * @param before what of the log stands before the first line that is given
   */
  OpenLog(
      LogPath path,
      TextSource source,
      ChunkReader lines,
      Chunks chunks,
      MeteredInput log,
      MeteredInput input,
      LinesBefore before) {
    this.path = path;
    this.source = source;
    this.lines = lines;
    this.chunks = chunks;
    this.log = log;
    this.input = input;
    this.before = before;
  }

  @Override
  public String path() {
    return path.path();
  }

  @Override
  public String name() {
    return path.name();
  }

  @Override
  public Chunk next() throws IOException {
    return chunks.next();
  }

  @Override
  public String encoding() {
    return source.encoding().label();
  }

  @Override
  public long bytesRead() {
    return log.count();
  }

  @Override
  public long linesRead() {
    return lines.position().number() - 1;
  }

  @Override
  public long inputBytesRead() {
    return before.bytesRead() + input.count();
  }

  @Override
  public boolean beginsWithFirstLine() {
    return !before.exist();
  }

  @Override
  public OptionalLong linesBefore(Runnable afterEachPiece) {
    return before.count(afterEachPiece);
  }
}
