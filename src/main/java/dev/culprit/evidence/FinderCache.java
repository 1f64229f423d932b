package dev.culprit.evidence;

import dev.culprit.cache.Build;
import dev.culprit.cache.CacheFolder;
import dev.culprit.cache.RecordArchive;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where it is kept from one start to the next by what signatures are looked for. It may be deleted
 * at any time, and two processes may use it at once.
 */
public final class FinderCache {
  private static final String FOLDER = "signatures";
  private static final String SUFFIX = ".signatures";

  private final CacheFolder folder;

  /**
   * @param key the name it is kept under, so that no entry passes for another
   */
  record Kept(String key, SearchPlan plan) {}

  private FinderCache(CacheFolder folder) {
    this.folder = folder;
  }

  /** A cache in this folder, which is made when it is needed. */
  public static FinderCache in(Path folder) {
    return new FinderCache(new CacheFolder(folder.resolve(FOLDER)));
  }

  /**
   * The plan for these patterns.
   *
   * @param knowledge what identifies the knowledge they are of
   * @param samples lines as the logs have them
   */
  SearchPlan plan(
      String knowledge,
      int patterns,
      Supplier<List<Wording>> wordings,
      Supplier<List<String>> samples) {
    String key = knowledge + "-" + Build.identity();
    RecordArchive<Kept> archive = new RecordArchive<>(Kept.class);
    Optional<SearchPlan> kept =
        folder
            .read(key + SUFFIX)
            .flatMap(archive::read)
            .filter(entry -> entry.key().equals(key))
            .map(Kept::plan)
            .filter(plan -> plan.patterns() == patterns);
    if (kept.isPresent()) {
      return kept.get();
    }
    SearchPlan plan = LiteralChoice.plan(wordings.get(), samples.get());
    folder.write(key + SUFFIX, archive.write(new Kept(key, plan.with(forms(wordings.get())))));
    return plan;
  }

  private static List<SearchPlan.Form> forms(List<Wording> wordings) {
    List<SearchPlan.Form> forms = new ArrayList<>();
    for (int pattern = 0; pattern < wordings.size(); pattern++) {
      if (wordings.get(pattern).isRegex()) {
        forms.add(SearchPlan.Form.of(pattern, wordings.get(pattern).form()));
      }
    }
    return forms;
  }
}
