package dev.culprit.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.shell.core.command.completion.CompletionProposal;

/** What can continue a command line: the names of commands, then what each command proposes. */
record CommandCompletion(Commands commands) {

  /**
   * The words that may stand in place of the last one; not all need begin like it.
   *
   * @param words what was typed so far; the last word is the one at the cursor, and may be empty
   * @param cursor how many characters of the last word stand before the cursor
   */
  List<CompletionProposal> of(List<String> words, int cursor) {
    int last = words.size() - 1;
    List<String> before = words.subList(0, last);
    Optional<ShellCommand> command = commands.namedBy(before);
    if (command.isPresent()) {
      return command
          .get()
          .getCompletionProvider()
          .apply(new CompletionContext(words, last, cursor, command.get(), null));
    }
    return switch (before.size()) {
      case 0 -> proposals(commands.names().map(name -> name.split(" ")[0]).distinct());
      case 1 -> proposals(commands.family(before.get(0)).stream());
      default -> List.of();
    };
  }

  private static List<CompletionProposal> proposals(Stream<String> words) {
    return words.map(CompletionProposal::new).toList();
  }
}
