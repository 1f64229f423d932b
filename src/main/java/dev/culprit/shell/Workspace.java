package dev.culprit.shell;

import dev.culprit.cache.FolderState;
import dev.culprit.evidence.EvidenceFinder;
import dev.culprit.evidence.FinderCache;
import dev.culprit.inference.Inference;
import dev.culprit.inference.LoadedRules;
import dev.culprit.inference.Rules;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.KnowledgeDigest;
import dev.culprit.knowledge.LoadedKnowledge;
import dev.culprit.report.Versions;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The knowledge and rules of some folders, as they were when it was opened. Rules are made ready
 * beside whatever else is done, because only the first inference needs them.
 */
final class Workspace {
  private static final int SHOWN_DIGITS = 12;

  private final Settings settings;
  private final LoadedKnowledge knowledge;
  private final CompletableFuture<LoadedRules> rules;
  private final Optional<FinderCache> finderCache;
  private EvidenceFinder finder;

  /**
   * @param finderCache where to keep by what signatures are looked for, if anywhere
   */
  Workspace(
      Settings settings,
      LoadedKnowledge knowledge,
      CompletableFuture<LoadedRules> rules,
      Optional<FinderCache> finderCache) {
    this.settings = settings;
    this.knowledge = knowledge;
    this.rules = rules;
    this.finderCache = finderCache;
  }

  /** The same rules with other knowledge. */
  Workspace with(LoadedKnowledge edited) {
    return new Workspace(settings, edited, rules, finderCache);
  }

  /** The same knowledge with other rules. */
  Workspace with(CompletableFuture<LoadedRules> edited) {
    return new Workspace(settings, knowledge, edited, finderCache);
  }

  /** Whether nothing is wrong; waits until the rules are ready. */
  boolean isSound() {
    return knowledge.isSound() && rules().problems().stream().noneMatch(Problem::isError);
  }

  /** What was read, sound or not. */
  LoadedKnowledge loaded() {
    return knowledge;
  }

  /**
   * @throws CommandFailure when it is broken, with every problem, those of the rules as well
   */
  KnowledgeBase knowledge() {
    if (!knowledge.isSound()) {
      throw new CommandFailure(Status.BROKEN_KNOWLEDGE, problems());
    }
    return knowledge.base();
  }

  /**
   * Finds what the knowledge has signatures for.
   *
   * @throws CommandFailure when the knowledge is broken
   */
  synchronized EvidenceFinder finder() {
    if (finder == null) {
      KnowledgeBase base = knowledge();
      finder =
          finderCache.isPresent() && !knowledge.digest().isEmpty()
              ? EvidenceFinder.of(base, finderCache.get(), knowledge.digest())
              : EvidenceFinder.of(base);
    }
    return finder;
  }

  /**
   * Waits until the rules are ready.
   *
   * @throws CommandFailure when they are broken, with every problem
   */
  Inference inference() {
    if (rules().problems().stream().anyMatch(Problem::isError)) {
      throw new CommandFailure(Status.BROKEN_KNOWLEDGE, problems());
    }
    return new Inference(rules().rules());
  }

  /** Everything that is wrong with the knowledge and the rules. */
  List<Problem> problems() {
    List<Problem> all = new ArrayList<>(knowledge.problems());
    all.addAll(rules().problems());
    return all;
  }

  /** What identifies the state of the program, the knowledge and the rules. */
  Versions versions() {
    String digest =
        knowledge.digest().isEmpty()
            ? KnowledgeDigest.of(settings.knowledge()).content()
            : knowledge.digest();
    return new Versions(
        Version.number(),
        digest.substring(0, SHOWN_DIGITS),
        FolderState.of(settings.rules()).digest(".drl"));
  }

  /** The sentence of each rule, by its name. */
  Map<String, Text> ruleSentences() {
    Map<String, Text> sentences = new HashMap<>();
    Rules sound = rules().rules();
    for (String name : sound.names()) {
      sound.sentence(name).ifPresent(sentence -> sentences.put(name, sentence));
    }
    return sentences;
  }

  /** The rules, sound or not; waits until they are ready. */
  LoadedRules rules() {
    try {
      return rules.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
