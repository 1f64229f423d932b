package dev.culprit.evidence;

import dev.culprit.evidence.printout.Printouts;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.log.GivenText;
import dev.culprit.log.LineHead;
import dev.culprit.log.LogInput;
import dev.culprit.log.LogInputs;
import dev.culprit.log.TimeWindow;
import dev.culprit.text.Problem;
import java.util.List;
import java.util.Optional;

/** Finds all that the knowledge has signatures for in logs, in one pass over them. */
public final class EvidenceFinder {
  private final KnowledgeBase base;
  private final LineFinder finder;
  private final Printouts printouts;

  private EvidenceFinder(KnowledgeBase base, LineFinder finder) {
    this.base = base;
    this.finder = finder;
    this.printouts = Printouts.of(base);
  }

  /**
   * A finder for this knowledge; it can be used again and from several threads. A signature that
   * has {@link SignatureMatcher#problems} is not looked for.
   */
  public static EvidenceFinder of(KnowledgeBase base) {
    return new EvidenceFinder(base, new FastFinder(Watched.all(base)));
  }

  /**
   * The same, made quicker from what was kept of an earlier one.
   *
   * @param key what identifies this knowledge
   */
  public static EvidenceFinder of(KnowledgeBase base, FinderCache cache, String key) {
    return new EvidenceFinder(
        base,
        new FastFinder(
            Watched.all(base),
            (patterns, wordings, samples) -> cache.plan(key, patterns, wordings, samples)));
  }

  /** What is found in these inputs, in their order. What cannot be read becomes a problem. */
  public Observation find(LogInputs inputs, FindOptions options) {
    LogInputs needed =
        options.isBounded()
            ? inputs.within(
                new TimeWindow(options.since(), options.until(), line -> LineHead.of(line).time()))
            : inputs;
    return find(needed.stoppedBy(options.cancelled()).inputs(), needed.problems(), options);
  }

  /** What is found in inputs that were found elsewhere, in their order. */
  public Observation find(List<? extends LogInput> inputs, FindOptions options) {
    return find(List.copyOf(inputs), List.of(), options);
  }

  /**
   * What is found in a text.
   *
   * @param name what to call it; also tells the product, if it is the name of a log of one
   * @param product the product it is a log of; recognised by its lines and name when empty
   */
  public Observation findInText(String text, String name, Optional<String> product) {
    return find(
        List.of(new GivenText(name, text)), List.of(), FindOptions.STANDARD.withProduct(product));
  }

  private Observation find(List<LogInput> inputs, List<Problem> problems, FindOptions options) {
    return new Search(base, finder, printouts, options, inputs).run(problems);
  }
}
