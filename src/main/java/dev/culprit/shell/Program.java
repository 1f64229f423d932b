package dev.culprit.shell;

import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutionException;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.ParsedInput;

/** Runs command lines; whatever goes wrong is told in one line each, never by a stack trace. */
final class Program {
  private static final InputReader NO_INPUT = new InputReader() {};
  private final Surroundings surroundings;
  private final Commands commands;

  Program(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.commands = Commands.of(surroundings);
  }

  Commands commands() {
    return commands;
  }

  /** Runs a command line that is split into words; one without a command opens the prompt. */
  ExitStatus run(List<String> words, Prompt prompt) {
    return guarded(
        () -> {
          ParsedInput input = new CommandLine(commands, surroundings.settings()).parse(words);
          if (!input.commandName().isEmpty()) {
            return execute(input);
          }
          Surroundings here = surroundings.with(new Invocation(input));
          if (!here.console().attended()) {
            throw CommandFailure.usage(
                here.say("usage.no-terminal"), "", here.say("usage.see-help"));
          }
          return prompt.open(new Program(here), here);
        });
  }

  /** Runs a line as it was typed at the prompt. */
  ExitStatus run(String line) {
    return guarded(() -> execute(new CommandLine(commands, surroundings.settings()).parse(line)));
  }

  private ExitStatus execute(ParsedInput input) {
    try {
      return new CommandExecutor(commands.registry())
          .execute(
              new CommandContext(
                  input, commands.registry(), surroundings.console().out(), NO_INPUT));
    } catch (CommandExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private ExitStatus guarded(Supplier<ExitStatus> work) {
    try {
      return work.get();
    } catch (CommandFailure e) {
      surroundings.tell(e.problems());
      return e.status();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      surroundings.tell(List.of(defect(e)));
      return Status.DEFECT;
    } finally {
      surroundings.console().out().flush();
      surroundings.console().err().flush();
    }
  }

  private Problem defect(Throwable defect) {
    StackTraceElement[] trace = defect.getStackTrace();
    String where = trace.length == 0 ? "" : trace[0].getFileName() + ":" + trace[0].getLineNumber();
    return Problem.error(
        surroundings.say("defect"),
        Place.of(where),
        defect.toString().lines().findFirst().orElse(""),
        surroundings.say("defect.help"));
  }
}
