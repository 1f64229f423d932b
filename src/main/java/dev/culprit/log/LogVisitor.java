package dev.culprit.log;

import java.io.IOException;

/** What is done with each log of an input. */
@FunctionalInterface
public interface LogVisitor {
  /**
   * Called once for each log; the reader is of no use after this returns. It need not read to the
   * end. An unchecked exception leaves the whole visit at once; an {@link IOException} does so,
   * too, and is told as a problem of the input.
   */
  void visit(LogReader log) throws IOException;
}
