package dev.culprit.shell;

import dev.culprit.text.Phrases;
import java.util.List;
import org.jline.reader.Parser.ParseContext;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.ParsedInput;

/**
 * Understands command lines by the declarations of the commands.
 *
 * <p>Spring Shell's own parser is not used: it joins the words of a command line with blanks, which
 * tears file names apart, and takes the word after a flag for its value.
 */
final class CommandLine implements CommandParser {
  private final Commands commands;
  private final Settings settings;

  CommandLine(Commands commands, Settings settings) {
    this.commands = commands;
    this.settings = settings;
  }

  /** Understands a line as it is typed at the prompt. */
  @Override
  public ParsedInput parse(String line) {
    return parse(
        new PromptSyntax()
            .parse(line, line.length(), ParseContext.ACCEPT_LINE).words().stream()
                .filter(word -> !word.isEmpty())
                .toList());
  }

  /**
   * Understands a line that is already split into words.
   *
   * @return a command name that is empty when the line names no command
   * @throws CommandFailure when it makes no sense
   */
  ParsedInput parse(List<String> words) {
    Phrases phrases = Phrases.of(CommandLine.class, settings.languageOf(words));
    return new CommandLineReading(commands, new Misuse(phrases), words).read();
  }
}
