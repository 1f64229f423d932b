package dev.culprit.shell;

import dev.culprit.cache.FolderState;
import dev.culprit.inference.LoadedRules;
import dev.culprit.knowledge.KnowledgeReader;
import dev.culprit.knowledge.LoadedKnowledge;
import dev.culprit.report.redaction.RedactionRules;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Keeps the workspace that was used last, and reads again what was edited since. An edit that
 * breaks something is told, and the work goes on with what was sound before.
 */
final class KeptWorkspaces implements Workspaces {
  /** Rules take a second or two to compile: as long as a person takes to type a command. */
  private static final int WATCH_MILLIS = 250;

  private final RuleLoading ruleLoading;
  private final Caches caches;
  private final KnowledgeReader reader = new KnowledgeReader();
  private List<List<Path>> folders;
  private FolderState knowledge;
  private FolderState rules;
  private Workspace workspace;

  KeptWorkspaces(Caches caches) {
    this.ruleLoading = new RuleLoading(caches.rules());
    this.caches = caches;
  }

  @Override
  public RedactionRules redaction(Settings settings) {
    return caches.redaction().read(settings.shippedKnowledge(), settings.knowledge());
  }

  @Override
  public synchronized Workspace of(Surroundings here) {
    Settings settings = here.settings();
    List<List<Path>> wanted = List.of(settings.knowledge(), settings.rules());
    FolderState rulesNow = FolderState.of(settings.rules());
    // What takes longest begins first, and goes on beside the rest.
    ruleLoading.of(settings.rules(), rulesNow);
    FolderState knowledgeNow = FolderState.of(settings.knowledge());
    if (!wanted.equals(folders)) {
      workspace =
          open(
              settings,
              rulesNow,
              () -> caches.knowledge().read(settings.knowledge(), knowledgeNow));
    } else if (!knowledgeNow.isSameAs(knowledge) || !rulesNow.isSameAs(rules)) {
      Workspace edited = workspace;
      if (!rulesNow.isSameAs(rules)) {
        edited = edited.with(ruleLoading.of(settings.rules(), rulesNow));
      }
      if (!knowledgeNow.isSameAs(knowledge)) {
        edited = edited.with(read(settings));
      }
      exchange(edited, here);
    }
    folders = wanted;
    knowledge = knowledgeNow;
    rules = rulesNow;
    return workspace;
  }

  /**
   * Then the first edit costs what every later one does, as what it did not touch is known; and
   * rules are compiled from the moment they are saved.
   */
  @Override
  public void readAhead(Surroundings here) {
    Thread reading =
        new Thread(
            () -> {
              of(here);
              read(here.settings());
              watch(here.settings().rules());
            },
            "read-ahead");
    reading.setDaemon(true);
    reading.setPriority(Thread.MIN_PRIORITY);
    reading.start();
  }

  private void watch(List<Path> rules) {
    try {
      while (true) {
        ruleLoading.of(rules, FolderState.of(rules));
        Thread.sleep(WATCH_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private LoadedKnowledge read(Settings settings) {
    synchronized (reader) {
      return reader.readAgain(settings.knowledge());
    }
  }

  @Override
  public Workspace asTheyAre(Surroundings here) {
    // A check proves the files themselves.
    Settings settings = here.settings();
    return open(
        settings,
        FolderState.of(settings.rules()),
        () -> KnowledgeReader.read(settings.knowledge()));
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

  private Workspace open(
      Settings settings, FolderState rulesNow, Supplier<LoadedKnowledge> knowledgeNow) {
    CompletableFuture<LoadedRules> loading = ruleLoading.of(settings.rules(), rulesNow);
    return new Workspace(settings, knowledgeNow.get(), loading, caches.signatures());
  }
}
