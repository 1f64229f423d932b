package dev.culprit.log;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;

/** The entries of an archive, one after the other. */
interface ArchiveEntries {
  /** Moves to the next entry; null after the last. */
  ArchiveEntry next() throws IOException;

  /** Whether this entry is a file, not a folder, a link or a device. */
  boolean isFile();

  /** Why this entry cannot be unpacked; empty when it can. */
  Optional<String> whySealed();

  /** What this entry holds, to be read before the next is asked for. */
  InputStream content();
}
