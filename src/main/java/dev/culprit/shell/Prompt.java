package dev.culprit.shell;

import org.springframework.shell.core.command.ExitStatus;

/** The prompt at which a person types one command line after the other. */
@FunctionalInterface
interface Prompt {

  /**
   * Reads and runs command lines until the person leaves.
   *
   * @return the status of the last command
   */
  ExitStatus open(Program program, Surroundings surroundings);
}
