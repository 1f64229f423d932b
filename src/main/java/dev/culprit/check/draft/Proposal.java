package dev.culprit.check.draft;

import dev.culprit.text.Problem;
import java.util.List;
import java.util.Optional;

/** What comes of the wish for a new case. */
public sealed interface Proposal {

  /**
   * A file to begin with.
   *
   * @param path inside the knowledge folder, with {@code /} between its parts
   * @param text of the file; what a person must write is empty in it
   * @param neighbour id of the case whose stage it takes; empty when a stage was named
   */
  record Draft(String id, String path, String text, LineGuess line, Optional<String> neighbour)
      implements Proposal {}

  /** No case can begin with this line; the problems say why. */
  record Refused(List<Problem> problems) implements Proposal {}
}
