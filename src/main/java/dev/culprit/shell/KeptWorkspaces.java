package dev.culprit.shell;

import dev.culprit.inference.RuleCache;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps the workspace that was used last, and opens it again when one of its files changed. */
final class KeptWorkspaces implements Workspaces {
  private final RuleCache cache;
  private List<Path> folders;
  private FolderState state;
  private Workspace workspace;

  /**
   * @param cache where compiled rules are kept
   */
  KeptWorkspaces(RuleCache cache) {
    this.cache = cache;
  }

  @Override
  public synchronized Workspace of(Settings settings) {
    List<Path> wanted = new ArrayList<>(settings.knowledge());
    wanted.addAll(settings.rules());
    FolderState now = FolderState.of(wanted);
    if (workspace == null || !wanted.equals(folders) || !now.equals(state)) {
      workspace = Workspace.open(settings, cache);
      folders = wanted;
      state = now;
    }
    return workspace;
  }
}
