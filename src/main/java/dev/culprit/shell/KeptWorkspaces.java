package dev.culprit.shell;

import dev.culprit.inference.LoadedRules;
import dev.culprit.inference.RuleCache;
import dev.culprit.inference.Rules;
import dev.culprit.knowledge.KnowledgeCache;
import dev.culprit.knowledge.KnowledgeReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Keeps the workspace that was used last, and reads again what was edited since. An edit that
 * breaks something is told, and the work goes on with what was sound before.
 */
final class KeptWorkspaces implements Workspaces {
  private final RuleCache ruleCache;
  private final KnowledgeCache knowledgeCache;
  private List<List<Path>> folders;
  private FolderState knowledge;
  private FolderState rules;
  private Workspace workspace;

  /**
   * @param ruleCache where compiled rules are kept
   * @param knowledgeCache where knowledge is kept as it was read
   */
  KeptWorkspaces(RuleCache ruleCache, KnowledgeCache knowledgeCache) {
    this.ruleCache = ruleCache;
    this.knowledgeCache = knowledgeCache;
  }

  @Override
  public synchronized Workspace of(Surroundings here) {
    Settings settings = here.settings();
    List<List<Path>> wanted = List.of(settings.knowledge(), settings.rules());
    FolderState knowledgeNow = FolderState.of(settings.knowledge());
    FolderState rulesNow = FolderState.of(settings.rules());
    if (!wanted.equals(folders)) {
      workspace = open(settings, knowledgeCache);
    } else if (!rulesNow.equals(rules)) {
      exchange(open(settings, knowledgeCache), here);
    } else if (!knowledgeNow.equals(knowledge)) {
      exchange(workspace.with(KnowledgeReader.read(settings.knowledge())), here);
    }
    folders = wanted;
    knowledge = knowledgeNow;
    rules = rulesNow;
    return workspace;
  }

  @Override
  public Workspace asTheyAre(Surroundings here) {
    // A check proves the files themselves.
    return open(here.settings(), KnowledgeCache.none());
  }

  private void exchange(Workspace edited, Surroundings here) {
    if (edited.isSound()) {
      workspace = edited;
      here.mention(here.say("reload.done"));
    } else if (workspace.isSound()) {
      here.tell(edited.problems());
      here.mention(here.say("reload.kept"));
    } else {
      workspace = edited;
    }
  }

  private Workspace open(Settings settings, KnowledgeCache knowledgeKept) {
    CompletableFuture<LoadedRules> loading =
        CompletableFuture.supplyAsync(() -> Rules.load(settings.rules(), ruleCache));
    return new Workspace(settings, knowledgeKept.read(settings.knowledge()), loading);
  }
}
