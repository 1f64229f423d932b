package dev.culprit.shell;

import dev.culprit.text.Phrases;
import org.springframework.shell.core.command.AbstractCommand;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.ExitStatus;

/** A command of Culprit: registered once, run in one shot and at the prompt alike. */
abstract class ShellCommand extends AbstractCommand {
  private final Declaration declaration;
  private final Surroundings surroundings;

  ShellCommand(Declaration declaration, Surroundings surroundings) {
    super(declaration.name(), declaration.key(), declaration.group().name());
    this.declaration = declaration;
    this.surroundings = surroundings;
    setOptions(declaration.allOptions().map(option -> option.given("")).toList());
    setCompletionProvider(new WordCompletion(declaration, surroundings));
  }

  final Declaration declaration() {
    return declaration;
  }

  /** What it does, in one line. */
  final String about(Phrases phrases) {
    return phrases.say(declaration.key() + ".about");
  }

  @Override
  public final ExitStatus doExecute(CommandContext context) {
    Invocation invocation = new Invocation(context.parsedInput());
    return run(invocation, surroundings.with(invocation));
  }

  /**
   * Does what the command line asks for.
   *
   * @param here with the settings of this command line
   * @throws CommandFailure when it cannot
   */
  abstract ExitStatus run(Invocation invocation, Surroundings here);
}
