package dev.culprit.knowledge;

import dev.culprit.cache.Build;
import dev.culprit.cache.CacheFolder;
import dev.culprit.cache.FolderState;
import dev.culprit.cache.RecordArchive;
import dev.culprit.text.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where knowledge is kept from one start to the next as it was read, which is many times quicker
 * than reading its files. It may be deleted at any time, and two processes may use it at once.
 *
 * <p>An entry is looked up by the content of all files, so that it is never out of date; only the
 * sum of files that nobody has touched since it was taken is not taken again. An entry must belong
 * to the user alone and have the sum that it says; any doubt means that the files are read. Only
 * knowledge without an error is kept.
 */
public final class KnowledgeCache {
  private static final String FOLDER = "knowledge";
  private static final String DIGESTS = "digests";
  private static final String SUFFIX = ".knowledge";

  private final CacheFolder folder;
  private final DigestCache digests;

  /**
   * What is kept: the parts of {@link KnowledgeBase}, and the warnings.
   *
   * @param key the name it is kept under, so that no entry passes for another
   */
  record Kept(
      String key,
      List<Product> products,
      KnowledgeIndex index,
      List<ErrorCase> cases,
      List<Cause> causes,
      List<Question> questions,
      List<Signature> signatures,
      List<Problem> warnings) {}

  private KnowledgeCache(CacheFolder folder, DigestCache digests) {
    this.folder = folder;
    this.digests = digests;
  }

  /** A cache in this folder, which is made when it is needed. */
  public static KnowledgeCache in(Path folder) {
    return new KnowledgeCache(
        new CacheFolder(folder.resolve(FOLDER)),
        new DigestCache(new CacheFolder(folder.resolve(DIGESTS))));
  }

  /** No cache: the files are read each time. */
  public static KnowledgeCache none() {
    return new KnowledgeCache(null, null);
  }

  /**
   * The knowledge of these folders, as {@link KnowledgeReader#read} gives it but for {@link
   * LoadedKnowledge#files}, {@link LoadedKnowledge#lines} and {@link LoadedKnowledge#also}, which
   * only a check of the files needs.
   *
   * @param state of the folders, as it was just now
   */
  public LoadedKnowledge read(List<Path> folders, FolderState state) {
    if (folder == null) {
      return KnowledgeReader.read(folders);
    }
    KnowledgeDigest digest = digests.of(folders, state);
    String key = digest.reading() + "-" + Build.identity();
    RecordArchive<Kept> archive =
        new RecordArchive<>(
            Kept.class, ErrorCase.class, Cause.class, Question.class, Signature.class);
    Optional<Kept> kept =
        folder.read(key + SUFFIX).flatMap(archive::read).filter(entry -> entry.key().equals(key));
    if (kept.isPresent()) {
      return loaded(kept.get(), digest.content());
    }
    LoadedKnowledge read = KnowledgeReader.read(folders);
    // Somebody may have saved a file meanwhile: then what was read is not what the key says.
    if (read.isSound() && KnowledgeDigest.of(folders).equals(digest)) {
      folder.write(key + SUFFIX, archive.write(kept(key, read)));
      return read.with(digest.content());
    }
    return read;
  }

  private static Kept kept(String key, LoadedKnowledge read) {
    KnowledgeBase base = read.base();
    return new Kept(
        key,
        base.products(),
        base.index(),
        base.cases(),
        base.causes(),
        base.questions(),
        base.signatures().stream().map(signature -> signature.signature().get()).toList(),
        read.problems());
  }

  private static LoadedKnowledge loaded(Kept kept, String digest) {
    return new LoadedKnowledge(
        new KnowledgeBase(
            kept.products(),
            kept.index(),
            kept.cases(),
            kept.causes(),
            kept.questions(),
            kept.signatures()),
        kept.warnings(),
        List.of(),
        Map.of(),
        Map.<String, Set<String>>of(),
        digest);
  }
}
