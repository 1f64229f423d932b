package dev.culprit.log;

import dev.culprit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;

/** The entries of an archive, one after the other. */
interface ArchiveEntries {
  /** Why an entry that is sound stays closed. */
  Text UNUSUALLY_PACKED =
      new Text("it is packed in an unusual way", "sa méthode de compression est inhabituelle");

  /** Moves to the next entry; null after the last. */
  ArchiveEntry next() throws IOException;

  /** Whether this entry is a file, not a folder, a link or a device. */
  boolean isFile();

  /** Why this entry cannot be unpacked; empty when it can. */
  Optional<Text> whySealed();

  /** What this entry holds, to be read before the next is asked for. */
  InputStream content();
}
