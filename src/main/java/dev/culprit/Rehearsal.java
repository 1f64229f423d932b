package dev.culprit;

import dev.culprit.shell.Shell;
import java.io.IOException;

/**
 * Does once what people do most, so that the Java virtual machine can note what it loaded and start
 * quicker from then on. The launcher runs this in the background; its output is not looked at.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /**
   * @param arguments a log to diagnose, and where the archive is to lie that another process is
   *     then made to write; without one, this process is the other
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Shell.run(new String[] {"diagnose", arguments[0], "--no-questions"});
    Shell.run(new String[] {"diagnose", arguments[0], "--no-questions", "--format", "json"});
    Shell.run(new String[] {"help"});
    Shell.run(new String[] {"diagnose", "--help"});
    Shell.run(new String[] {"version"});
    int status = Shell.rehearsePrompt();
    if (arguments.length > 1) {
      StartArchive.at(arguments[1]).write(arguments[0]);
    }
    System.exit(status);
  }
}
