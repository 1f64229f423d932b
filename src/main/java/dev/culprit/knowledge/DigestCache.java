package dev.culprit.knowledge;

import dev.culprit.cache.Build;
import dev.culprit.cache.CacheFolder;
import dev.culprit.cache.FolderState;
import dev.culprit.cache.RecordArchive;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where the digests of folders are kept from one start to the next, so that files of which neither
 * the time nor the size has changed are not read again: that takes longer than all else that is
 * done about them. It may be deleted at any time, and two processes may use it at once.
 */
final class DigestCache {
  private static final String SUFFIX = ".digest";

  private final CacheFolder folder;

  /**
   * @param key the name it is kept under, so that no entry passes for another
   */
  record Kept(String key, KnowledgeDigest digest) {}

  DigestCache(CacheFolder folder) {
    this.folder = folder;
  }

  /**
   * The digest of these folders.
   *
   * @param state of the folders
   */
  KnowledgeDigest of(List<Path> folders, FolderState state) {
    String key = Long.toHexString(31 * folders.hashCode() + state.sum()) + "-" + Build.identity();
    RecordArchive<Kept> archive = new RecordArchive<>(Kept.class);
    Optional<Kept> kept =
        folder.read(key + SUFFIX).flatMap(archive::read).filter(entry -> entry.key().equals(key));
    if (kept.isPresent()) {
      return kept.get().digest();
    }
    Instant before = Instant.now();
    KnowledgeDigest digest = KnowledgeDigest.of(folders);
    // A file that is written while it is read must not pass for what was read of it.
    if (state.isSettled(before) && FolderState.of(folders).isSameAs(state)) {
      folder.write(key + SUFFIX, archive.write(new Kept(key, digest)));
    }
    return digest;
  }
}
