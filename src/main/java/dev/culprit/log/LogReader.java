package dev.culprit.log;

import java.io.IOException;
import java.util.OptionalLong;

/** The lines of one log, as UTF-8 whatever its encoding, in pieces of bounded size. */
public interface LogReader {
  /** How many chunks may be read beyond one that is still looked at. */
  int AHEAD = 5;

  /** The path as the user gave it; an archive's entry follows after {@code !}. */
  String path();

  /** The last part of the path, without the ending of a packed file: {@code himds.log}. */
  String name();

  /**
   * The next lines, or null at the end. The chunk is valid until {@link #AHEAD} more were read, and
   * the next call uses its bytes again. A log that cannot be read on ends here, and its input tells
   * the problem.
   */
  Chunk next() throws IOException;

  /**
   * {@code UTF-8}, {@code UTF-16LE}, {@code UTF-16BE} or {@code windows-1252}, as far as is known
   * after what was read.
   */
  String encoding();

  /** How many bytes of the log were read so far, unpacked but not decoded. */
  long bytesRead();

  /** How many lines of the log were given so far; lines joined from a wrapped paste count each. */
  long linesRead();

  /** How many bytes of the input were read so far: to be compared with {@link LogInput#size}. */
  long inputBytesRead();

  /** Whether the first line that is given is the log's first, so that none stand before it. */
  boolean beginsWithFirstLine();

  /**
   * How many lines of the log stand before the first that is given; empty when they could not be
   * counted, because the reading was stopped or broke. They are counted once, and only when someone
   * asks, for that takes reading all that stands before.
   *
   * @param afterEachPiece run now and then meanwhile
   */
  OptionalLong linesBefore(Runnable afterEachPiece);
}
