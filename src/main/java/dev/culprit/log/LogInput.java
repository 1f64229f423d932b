package dev.culprit.log;

import dev.culprit.text.Problem;
import java.util.function.Consumer;

/**
 * Something logs are read from: a file, an archive or standard input. It may be visited from any
 * thread, but by one at a time.
 */
public interface LogInput {
  /**
   * The path as the user gave it, or as it lies under the folder the user gave; {@code -} for
   * standard input.
   */
  String path();

  /** Size in bytes as it lies on the disk, packed if it is packed; -1 when it is not known. */
  long size();

  /**
   * Shows the visitor each log, an archive's entries one after the other. Whatever is wrong with a
   * log gives one problem and the rest is still shown; nothing is thrown for it, and what could be
   * read of a damaged log has been given to the visitor.
   */
  void visit(LogVisitor visitor, Consumer<Problem> problems);
}
