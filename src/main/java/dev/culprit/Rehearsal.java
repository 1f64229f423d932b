package dev.culprit;

import dev.culprit.inference.CompilerClasses;
import dev.culprit.shell.Shell;
import java.io.IOException;

/**
 * Does once what people do most, so that the Java virtual machine can note what it loaded and start
 * quicker from then on. The launcher runs this in the background; its output is not looked at. What
 * it does not do as {@link Main} does, is not in the archive.
 */
public final class Rehearsal {
  /** From this Java on all that is in an archive is loaded at each start. */
  private static final int LOADS_WHOLE_ARCHIVE = 25;

  private Rehearsal() {}

  /**
   * @param arguments the part of the program, a log to diagnose, and where the archive is to lie
   *     that another process is then made to write; without one, this process is the other
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String part = arguments[0];
    String example = arguments[1];
    int status =
        switch (part) {
          case "help" -> help();
          case "prompt" -> prompt(example);
          default -> work(example);
        };
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

  private static int work(String example) throws IOException {
    loadCompiler();
    Main.run("diagnose", example, "--no-questions");
    return Main.run("diagnose", example, "--no-questions", "--format", "json");
  }

  /** At the prompt people diagnose as well. */
  private static int prompt(String example) throws IOException {
    loadCompiler();
    Main.run("diagnose", example, "--no-questions");
    return Shell.rehearsePrompt();
  }

  private static void loadCompiler() throws IOException {
    if (Runtime.version().feature() < LOADS_WHOLE_ARCHIVE) {
      // Not by compiling: Java 17 can fail to write an archive of a process that did.
      CompilerClasses.load(Rehearsal.class.getClassLoader());
    }
  }
}
