package dev.culprit.log;

import dev.culprit.text.Text;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * The entries of a zip in the order they were written. The directory at its end is not asked, so a
 * zip that was cut off, or one on standard input, is read as far as it goes.
 */
final class ZipEntries implements ArchiveEntries {
  private final ZipEnd end;
  private final ZipArchiveInputStream zip;
  private ZipArchiveEntry entry;

  ZipEntries(InputStream in) {
    end = new ZipEnd(in);
    zip = new ZipArchiveInputStream(end);
  }

  @Override
  public ArchiveEntry next() throws IOException {
    entry = zip.getNextEntry();
    if (entry == null && !end.isSeen()) {
      // To the library a zip that was cut off between two entries is a whole one.
      throw new EOFException("The zip has no end.");
    }
    return entry;
  }

  @Override
  public boolean isFile() {
    return !entry.isDirectory() && !entry.isUnixSymlink();
  }

  @Override
  public Optional<Text> whySealed() {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return Optional.of(new Text("it is encrypted", "elle est chiffrée"));
    }
    return zip.canReadEntryData(entry)
        ? Optional.empty()
        : Optional.of(ArchiveEntries.UNUSUALLY_PACKED);
  }

  @Override
  public InputStream content() {
    return zip;
  }
}
