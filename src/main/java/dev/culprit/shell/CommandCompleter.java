package dev.culprit.shell;

import java.util.List;
import java.util.Optional;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.shell.core.command.completion.CompletionProposal;

/** Completes a line at the prompt: the names of commands, then what each command proposes. */
final class CommandCompleter implements Completer {
  private static final List<String> LEAVING = List.of("exit", "quit");
  private final Commands commands;

  CommandCompleter(Commands commands) {
    this.commands = commands;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    List<String> before = line.words().subList(0, line.wordIndex());
    Optional<ShellCommand> command = commands.namedBy(before);
    if (command.isPresent()) {
      CompletionContext context =
          new CompletionContext(
              line.words(), line.wordIndex(), line.wordCursor(), command.get(), null);
      command.get().getCompletionProvider().apply(context).stream()
          .map(CommandCompleter::candidate)
          .forEach(candidates::add);
    } else if (before.isEmpty()) {
      commands
          .names()
          .map(name -> name.split(" ")[0])
          .distinct()
          .map(Candidate::new)
          .forEach(candidates::add);
      LEAVING.stream().map(Candidate::new).forEach(candidates::add);
    } else if (before.size() == 1) {
      commands.family(before.get(0)).stream().map(Candidate::new).forEach(candidates::add);
    }
  }

  private static Candidate candidate(CompletionProposal proposal) {
    return new Candidate(
        proposal.value(), proposal.displayText(), null, null, null, null, proposal.complete());
  }
}
