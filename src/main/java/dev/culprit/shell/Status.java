package dev.culprit.shell;

import org.springframework.shell.core.command.ExitStatus;

/** How a command ended, in the numbers that scripts rely on. */
final class Status {
  /** Done; of a diagnosis: one cause was found for every incident. */
  static final ExitStatus DONE = ExitStatus.OK;

  /** No documented error was found. */
  static final ExitStatus NOTHING_FOUND = new ExitStatus(1, "no documented error found");

  /** The command line is wrong, or an input cannot be read. */
  static final ExitStatus WRONG_USAGE = new ExitStatus(2, "wrong usage or unreadable input");

  /** Suspects remain; more answers are needed. */
  static final ExitStatus SUSPECTS_REMAIN = new ExitStatus(3, "suspects remain");

  /** The knowledge or the rules are broken. */
  static final ExitStatus BROKEN_KNOWLEDGE = new ExitStatus(4, "knowledge or rules are broken");

  /** A mistake of the program itself; EX_SOFTWARE of sysexits.h, so that no other is mistaken. */
  static final ExitStatus DEFECT = new ExitStatus(70, "a mistake of the program");

  /** Stopped by the person; 128 + SIGINT, as shells have it. */
  static final ExitStatus INTERRUPTED = new ExitStatus(130, "interrupted");

  private Status() {}
}
