package dev.culprit.shell;

import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.springframework.shell.core.command.completion.CompletionProposal;

/** Completes a line at the prompt. */
final class CommandCompleter implements Completer {
  private static final List<String> LEAVING = List.of("exit", "quit");
  private final CommandCompletion completion;

  CommandCompleter(Commands commands) {
    this.completion = new CommandCompletion(commands);
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    List<String> words = line.words().subList(0, line.wordIndex() + 1);
    completion.of(words, line.wordCursor()).stream()
        .map(CommandCompleter::candidate)
        .forEach(candidates::add);
    if (line.wordIndex() == 0) {
      LEAVING.stream().map(Candidate::new).forEach(candidates::add);
    }
  }

  private static Candidate candidate(CompletionProposal proposal) {
    return new Candidate(
        proposal.value(), proposal.displayText(), null, null, null, null, proposal.complete());
  }
}
