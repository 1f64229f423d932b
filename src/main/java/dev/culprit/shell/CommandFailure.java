package dev.culprit.shell;

import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import java.util.List;
import org.springframework.shell.core.command.ExitStatus;

/** A command cannot go on: what to tell, and how it ends. */
final class CommandFailure extends RuntimeException {
  private final transient List<Problem> problems;
  private final transient ExitStatus status;

  CommandFailure(ExitStatus status, List<Problem> problems) {
    super(problems.isEmpty() ? status.description() : problems.get(0).oneLine());
    this.problems = List.copyOf(problems);
    this.status = status;
  }

  /** The command line is wrong. */
  static CommandFailure usage(String what, String why, String help) {
    return new CommandFailure(
        Status.WRONG_USAGE, List.of(Problem.error(what, Place.UNKNOWN, why, help)));
  }

  /** A file that the command line names cannot be used. */
  static CommandFailure file(String what, String file, String why, String help) {
    return new CommandFailure(
        Status.WRONG_USAGE, List.of(Problem.error(what, Place.of(file), why, help)));
  }

  List<Problem> problems() {
    return problems;
  }

  ExitStatus status() {
    return status;
  }
}
