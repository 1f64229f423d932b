package dev.culprit;

import dev.culprit.shell.Shell;
import java.io.IOException;

/**
 * Does once what people do most, so that the Java virtual machine can note what it loaded and start
 * quicker from then on. The launcher runs this in the background; its output is not looked at. What
 * it does not do as {@link Main} does, is not in the archive.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /**
   * @param arguments the part of the program, a log to diagnose, and where the archive is to lie
   *     that another process is then made to write; without one, this process is the other
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String part = arguments[0];
    String example = arguments[1];
    int status = part.equals("help") ? help() : work(example);
    if (arguments.length > 2) {
      StartArchive.at(arguments[2]).write(example);
    }
    System.exit(status);
  }

  /** Who asks for help starts a small part of the program only. */
  private static int help() {
    Main.run("help");
    Main.run("diagnose", "--help");
    Main.run("complete", "culprit dia");
    return Main.run("version");
  }

  private static int work(String example) {
    Main.run("diagnose", example, "--no-questions");
    Main.run("diagnose", example, "--no-questions", "--format", "json");
    return Shell.rehearsePrompt();
  }
}
