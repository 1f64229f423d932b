package dev.culprit.log;

import java.io.IOException;

/** The lines of a log, piece by piece. */
interface Chunks {
  /** The next lines, or null at the end; valid until {@link LogReader#AHEAD} more were read. */
  Chunk next() throws IOException;
}
