package dev.culprit;

import dev.culprit.shell.Shell;
import java.util.Optional;

/** Starts Culprit. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    int status = run(arguments);
    // Asked for by the launcher for Windows, where a start had none.
    String archive = System.getProperty("culprit.archive");
    if (archive != null) {
      StartArchive.at(archive).begin();
    }
    System.exit(status);
  }

  /** Runs one command line; the result is the exit status of the process. */
  static int run(String... arguments) {
    Optional<String> complaint = JavaModules.complaint();
    if (complaint.isPresent()) {
      System.err.println(complaint.get());
      return 2;
    }
    return Shell.run(arguments);
  }
}
