package dev.culprit.shell;

/** Gives the knowledge and rules that settings name. */
@FunctionalInterface
interface Workspaces {

  /**
   * @throws CommandFailure when they are broken, with every problem
   */
  Workspace of(Settings settings);
}
