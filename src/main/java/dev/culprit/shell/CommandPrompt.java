package dev.culprit.shell;

import java.util.function.Supplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.springframework.shell.core.command.ExitStatus;

/**
 * The prompt on a terminal, with completion and history.
 *
 * <p>JLine alone: the runner of spring-shell-jline would bring its own parser and its own way of
 * telling errors, which are those {@link CommandLine} and {@link Program} replace.
 */
final class CommandPrompt implements Prompt {
  private final Supplier<Terminal> terminal;
  private final UserFolder userFolder;

  CommandPrompt(Supplier<Terminal> terminal, UserFolder userFolder) {
    this.terminal = terminal;
    this.userFolder = userFolder;
  }

  @Override
  public ExitStatus open(Program program, Surroundings here) {
    here.workspaces().readAhead(here);
    LineReader reader = reader(program.commands());
    Columns.wrap(here.say("prompt.welcome"), here.width()).forEach(here::print);
    here.console().out().flush();
    ExitStatus last = Status.DONE;
    while (true) {
      try {
        String line = reader.readLine("culprit> ").strip();
        if (line.equals("exit") || line.equals("quit")) {
          return last;
        }
        if (!line.isEmpty()) {
          last = program.run(line);
        }
      } catch (UserInterruptException e) {
        // Ctrl-C drops the line that was begun, as in other shells.
        continue;
      } catch (EndOfFileException e) {
        return last;
      }
    }
  }

  private LineReader reader(Commands commands) {
    LineReader reader =
        LineReaderBuilder.builder()
            .terminal(terminal.get())
            .appName("culprit")
            .parser(new PromptSyntax())
            .completer(new CommandCompleter(commands))
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.CASE_INSENSITIVE, true)
            .variable(LineReader.HISTORY_SIZE, 1000)
            .build();
    userFolder
        .ownFile("history")
        .ifPresent(file -> reader.setVariable(LineReader.HISTORY_FILE, file));
    return reader;
  }
}
