package dev.culprit.log;

import dev.culprit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The entries of a tar. */
final class TarEntries implements ArchiveEntries {
  /**
   * How much may lie between two entries. The library keeps a long name or extended header in
   * memory whatever its size, so a larger one, made to fill it, is made to look cut off.
   */
  private static final long HEAD_BYTES = 1 << 20;

  private final MeteredInput in;
  private final TarArchiveInputStream tar;
  private TarArchiveEntry entry;

  TarEntries(InputStream in) {
    this.in = new MeteredInput(in, Long.MAX_VALUE);
    this.tar = new TarArchiveInputStream(this.in);
  }

  @Override
  public ArchiveEntry next() throws IOException {
    while (entry != null && tar.skip(Long.MAX_VALUE) > 0) {}
    in.allow(HEAD_BYTES);
    entry = tar.getNextEntry();
    if (in.isAtLimit()) {
      throw new IOException("The head of an entry is too long.");
    }
    in.allow(Long.MAX_VALUE - in.count());
    return entry;
  }

  @Override
  public boolean isFile() {
    return entry.isFile()
        && !entry.isLink()
        && !entry.isSymbolicLink()
        && !entry.isFIFO()
        && !entry.isCharacterDevice()
        && !entry.isBlockDevice();
  }

  /** Sparse files are left closed: some bytes of a tar can make terabytes of zeroes. */
  @Override
  public Optional<Text> whySealed() {
    return entry.isSparse() || !tar.canReadEntryData(entry)
        ? Optional.of(ArchiveEntries.UNUSUALLY_PACKED)
        : Optional.empty();
  }

  @Override
  public InputStream content() {
    return tar;
  }
}
