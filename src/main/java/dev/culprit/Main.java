package dev.culprit;

import dev.culprit.shell.Shell;

/** Starts Culprit. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(Shell.run(arguments));
  }
}
