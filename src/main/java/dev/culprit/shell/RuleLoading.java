package dev.culprit.shell;

import dev.culprit.cache.FolderState;
import dev.culprit.inference.LoadedRules;
import dev.culprit.inference.RuleCache;
import dev.culprit.inference.Rules;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Makes rules ready beside whatever else is done, once for each state of their folders. */
final class RuleLoading {
  private final RuleCache cache;
  private FolderState state;
  private CompletableFuture<LoadedRules> rules;

  RuleLoading(RuleCache cache) {
    this.cache = cache;
  }

  /**
   * The rules as they are in this state.
   *
   * @param now the state of the folders
   */
  synchronized CompletableFuture<LoadedRules> of(List<Path> folders, FolderState now) {
    if (!now.isSameAs(state)) {
      state = now;
      rules = CompletableFuture.supplyAsync(() -> Rules.load(folders, cache));
    }
    return rules;
  }
}
