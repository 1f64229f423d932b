package dev.culprit;

import dev.culprit.shell.Shell;

/**
 * Does once what people do most, so that the Java virtual machine can note what it loaded and start
 * quicker from then on. The launcher runs this in the background; its output is not looked at.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /**
   * @param arguments a log to diagnose
   */
  public static void main(String[] arguments) {
    Shell.run(new String[] {"diagnose", arguments[0], "--no-questions"});
    Shell.run(new String[] {"diagnose", arguments[0], "--no-questions", "--format", "json"});
    Shell.run(new String[] {"help"});
    Shell.run(new String[] {"diagnose", "--help"});
    Shell.run(new String[] {"version"});
    System.exit(Shell.rehearsePrompt());
  }
}
