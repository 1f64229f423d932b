package dev.culprit.shell;

import dev.culprit.knowledge.KnowledgeBase;
import java.util.Collection;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What completion offers for one word. */
@FunctionalInterface
interface Proposals {
  Proposals NONE = (begun, knowledge) -> Stream.empty();

  /** File and folder names. */
  Proposals FILES = (begun, knowledge) -> FileNames.startingWith(begun);

  /**
   * The words that may stand here.
   *
   * @param begun what was typed of the word so far; a proposal need not start with it
   * @param knowledge is read only when it is asked for
   */
  Stream<String> startingWith(String begun, Supplier<KnowledgeBase> knowledge);

  static Proposals words(Collection<String> words) {
    return (begun, knowledge) -> words.stream();
  }
}
