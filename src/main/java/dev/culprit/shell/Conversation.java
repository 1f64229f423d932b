package dev.culprit.shell;

import java.util.List;
import java.util.Optional;

/** A person who reads and types. */
interface Conversation {

  /**
   * Asks for one line.
   *
   * @param prompt what stands before the cursor
   * @param proposals what completion offers
   * @return the line without blanks around it; empty when the person leaves, by Ctrl-C or Ctrl-D
   */
  Optional<String> ask(String prompt, List<String> proposals);

  /** The width in columns now; a person may have changed it. */
  int width();
}
