package dev.culprit.log;

import dev.culprit.log.Chunk.LinePosition;
import java.io.IOException;

/** A log that is being read. */
final class OpenLog implements LogReader {
  private final LogPath path;
  private final TextSource source;
  private final ChunkReader lines;
  private final Chunks chunks;
  private final LinePosition start;
  private final MeteredInput log;
  private final MeteredInput input;
  private final long passed;

  /**
   * @param lines where the lines of the log are counted
   * @param chunks what is given of them
   * @param log the bytes of the log itself
   * @param input the bytes of the input it comes from; the same, or an archive's
   * @param passed how many bytes of the input were passed over before it
   */
  OpenLog(
      LogPath path,
      TextSource source,
      ChunkReader lines,
      Chunks chunks,
      MeteredInput log,
      MeteredInput input,
      long passed) {
    this.path = path;
    this.source = source;
    this.lines = lines;
    this.chunks = chunks;
    this.start = lines.position();
    this.log = log;
    this.input = input;
    this.passed = passed;
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
    return lines.position().number() - start.number();
  }

  @Override
  public long inputBytesRead() {
    return passed + input.count();
  }
}
