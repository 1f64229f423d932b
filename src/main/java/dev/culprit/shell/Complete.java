package dev.culprit.shell;

import java.util.List;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser.ParseContext;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.completion.CompletionProposal;

/**
 * {@code culprit complete LINE}: prints what can stand in place of the last word of a command line
 * in a shell, one proposal in each line. The scripts in {@code completion/} ask it at each TAB.
 */
final class Complete extends ShellCommand {
  private final CommandCompletion completion;

  Complete(Surroundings surroundings, Commands commands) {
    super(
        Declaration.of("complete", Group.GENERAL, Arguments.one("LINE", Proposals.NONE)),
        surroundings);
    this.completion = new CommandCompletion(commands);
  }

  @Override
  ExitStatus run(Invocation invocation, Surroundings here) {
    String typed = invocation.arguments().get(0);
    ParsedLine line = new PromptSyntax().parse(typed, typed.length(), ParseContext.COMPLETE);
    // The first word is how the shell calls Culprit.
    List<String> words = line.words().subList(1, line.words().size());
    if (!words.isEmpty()) {
      completion.of(words, line.wordCursor()).stream()
          .map(CompletionProposal::value)
          .filter(value -> value.startsWith(line.word()))
          .forEach(here::print);
    }
    return Status.DONE;
  }
}
