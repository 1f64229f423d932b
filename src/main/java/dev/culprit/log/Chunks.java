package dev.culprit.log;

import java.io.IOException;

/** The lines of a log, piece by piece. */
interface Chunks {
  /** The next lines, or null at the end; valid until the next call. */
  Chunk next() throws IOException;
}
