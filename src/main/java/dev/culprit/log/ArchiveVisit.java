package dev.culprit.log;

import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;

/**
 * Opens what is packed, as a stream and never onto the disk: an archive, and an archive inside it,
 * but no deeper. A tar inside gzip is one archive.
 */
final class ArchiveVisit {
  private static final int DEEPEST = 2;
  private static final int GZIP_BUFFER_BYTES = 64 << 10;

  private final InputVisit visit;
  private final InputLimits limits;
  private final MeteredInput input;
  private final Consumer<Problem> problems;
  private final UnpackBudget budget;
  private final Set<String> damaged = new HashSet<>();
  private int depth;
  private boolean opened;

  /**
   * @param input the bytes of the outermost archive
   */
  ArchiveVisit(
      InputVisit visit, InputLimits limits, MeteredInput input, Consumer<Problem> problems) {
    this.visit = visit;
    this.limits = limits;
    this.input = input;
    this.problems = problems;
    this.budget = new UnpackBudget(limits, input);
  }

  /** Whether this is an archive; if so, everything in it has been shown. */
  boolean opens(FirstBytes first, InputStream in, LogPath path) throws IOException {
    if (!first.arePacked()) {
      return false;
    }
    opened = true;
    boolean sameArchive = path.gunzipped() && first.areTar();
    if (depth == DEEPEST && !sameArchive) {
      problems.accept(new UnreadableArchive(path.named()).tooDeep(path.path()));
      return true;
    }
    depth += sameArchive ? 0 : 1;
    if (first.areGzip()) {
      gunzip(in, path);
    } else {
      entries(first.areZip() ? new ZipEntries(in) : new TarEntries(in), path);
    }
    depth -= sameArchive ? 0 : 1;
    return true;
  }

  /** Tells what became of the archive as a whole. */
  void finish(LogPath path) {
    UnreadableArchive words = new UnreadableArchive(path.named() && visit.isEmpty());
    if (budget.exceeded() != null) {
      problems.accept(words.exceeded(path.path(), budget.exceeded(), limits));
    } else if (opened && path.named() && visit.isSilent() && !input.isStopped()) {
      problems.accept(words.nothingInside(path.path()));
    }
  }

  private void gunzip(InputStream in, LogPath path) throws IOException {
    GZIPInputStream gzip;
    try {
      gzip = new GZIPInputStream(new MeteredInput(in, Long.MAX_VALUE), GZIP_BUFFER_BYTES);
    } catch (IOException noGzip) {
      tellDamage(path);
      return;
    }
    try (gzip) {
      show(gzip, path.gunzip());
    }
  }

  private void entries(ArchiveEntries entries, LogPath path) throws IOException {
    boolean readToItsEnd = true;
    while (true) {
      ArchiveEntry entry;
      try {
        entry = entries.next();
      } catch (IOException | RuntimeException broken) {
        if (readToItsEnd) {
          tellDamage(path);
        }
        return;
      }
      if (entry == null || !budget.allowsEntry()) {
        return;
      }
      LogPath inside = path.inside(entry.getName());
      Optional<Text> sealed = entries.whySealed();
      if (entries.isFile() && sealed.isPresent()) {
        problems.accept(new UnreadableArchive(false).sealed(inside.path(), sealed.get()));
      } else if (entries.isFile()) {
        readToItsEnd = show(entries.content(), inside);
      }
    }
  }

  /** Whether it could be shown to its end. */
  private boolean show(InputStream content, LogPath path) throws IOException {
    MeteredInput spending = budget.spending(content);
    int damagedInside = damaged.size();
    visit.stream(spending, path, this);
    if (spending.failure() != null && damaged.size() == damagedInside) {
      tellDamage(path);
    }
    return spending.failure() == null;
  }

  /** Once for each archive, and not at all when the reason is another that is told already. */
  private void tellDamage(LogPath path) {
    if (!input.isStopped()
        && input.failure() == null
        && budget.exceeded() == null
        && damaged.add(path.path())) {
      problems.accept(new UnreadableArchive(path.named() && visit.isEmpty()).damaged(path.path()));
    }
  }
}
