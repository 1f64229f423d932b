package dev.culprit.shell;

import dev.culprit.evidence.FinderCache;
import dev.culprit.inference.RuleCache;
import dev.culprit.knowledge.KnowledgeCache;
import dev.culprit.report.redaction.RedactionCache;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a start finds what an earlier one worked out.
 *
 * @param rules compiled rules
 * @param knowledge knowledge as it was read
 * @param signatures by what signatures are looked for, if it is kept anywhere
 * @param redaction rules of redaction as they were read
 */
record Caches(
    RuleCache rules,
    KnowledgeCache knowledge,
    Optional<FinderCache> signatures,
    RedactionCache redaction) {

  static Caches in(Path folder) {
    return new Caches(
        RuleCache.in(folder),
        KnowledgeCache.in(folder),
        Optional.of(FinderCache.in(folder)),
        RedactionCache.in(folder));
  }

  static Caches none() {
    return new Caches(
        RuleCache.none(), KnowledgeCache.none(), Optional.empty(), RedactionCache.none());
  }

  /** The same, but knowledge is read from its files each time. */
  Caches withoutKnowledge() {
    return new Caches(rules, KnowledgeCache.none(), Optional.empty(), redaction);
  }
}
