package dev.culprit.shell;

import dev.culprit.text.Phrases;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.ExitStatus;

/** {@code culprit help [COMMAND]}. */
final class Help extends ShellCommand {
  private final Commands commands;

  Help(Surroundings surroundings, Commands commands) {
    super(
        Declaration.of(
            "help",
            Group.GENERAL,
            new Arguments(
                "[COMMAND]",
                0,
                2,
                (begun, knowledge) -> commands.names().map(name -> name.split(" ")[0]).distinct())),
        surroundings);
    this.commands = commands;
  }

  @Override
  ExitStatus run(Invocation invocation, Surroundings here) {
    Phrases phrases = here.phrases();
    int width = here.width();
    List<String> words = invocation.arguments();
    if (words.isEmpty()) {
      here.print(new HelpOverview(phrases, width).of(commands.all()));
      return Status.DONE;
    }
    Optional<ShellCommand> command = commands.named(String.join(" ", words));
    if (command.isPresent()) {
      here.print(new HelpPage(phrases, width).of(command.get()));
      return Status.DONE;
    }
    List<ShellCommand> family =
        commands.all().stream()
            .filter(member -> member.getName().startsWith(words.get(0) + " "))
            .toList();
    if (family.isEmpty() || words.size() > 1) {
      throw new Misuse(phrases).unknownCommand(String.join(" ", words), commands.names().toList());
    }
    here.print(new HelpOverview(phrases, width).listOf(family));
    return Status.DONE;
  }
}
