package dev.culprit.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

/**
 * One reading of a command line.
 *
 * <pre>
 * line   = common* [name (option | argument)*] ["--" argument*]
 * option = --flag | --name value | --name=value | -letter [value]
 * </pre>
 */
final class CommandLineReading {
  private final Commands commands;
  private final Misuse misuse;
  private final List<String> words;
  private final List<CommandOption> options = new ArrayList<>();
  private final List<String> arguments = new ArrayList<>();
  private int next;

  CommandLineReading(Commands commands, Misuse misuse, List<String> words) {
    this.commands = commands;
    this.misuse = misuse;
    this.words = words;
  }

  ParsedInput read() {
    while (next < words.size() && isOption(words.get(next))) {
      readOption(Options.COMMON, "");
    }
    if (next == words.size()) {
      return given(Options.HELP) ? input("help") : input(given(Options.VERSION) ? "version" : "");
    }
    Declaration command = command();
    List<Option> known = command.allOptions().toList();
    while (next < words.size()) {
      if (words.get(next).equals("--")) {
        arguments.addAll(words.subList(next + 1, words.size()));
        next = words.size();
      } else if (isOption(words.get(next))) {
        readOption(known, command.name());
      } else {
        arguments.add(words.get(next++));
      }
    }
    if (given(Options.HELP)) {
      arguments.clear();
      arguments.addAll(List.of(command.name().split(" ")));
      return input("help");
    }
    checkNumberOfArguments(command);
    return input(command.name());
  }

  private static boolean isOption(String word) {
    return word.length() > 1 && word.startsWith("-");
  }

  private Declaration command() {
    Optional<ShellCommand> found = commands.namedBy(words.subList(next, words.size()));
    if (found.isPresent()) {
      next += found.get().getName().split(" ").length;
      return found.get().declaration();
    }
    String word = words.get(next);
    List<String> family = commands.family(word);
    if (family.isEmpty()) {
      throw misuse.unknownCommand(
          word, commands.names().map(name -> name.split(" ")[0]).distinct().toList());
    }
    if (next + 1 == words.size() || isOption(words.get(next + 1))) {
      throw misuse.subcommandMissing(word, family);
    }
    throw misuse.unknownSubcommand(word, words.get(next + 1), family);
  }

  private void readOption(List<Option> known, String command) {
    String word = words.get(next++);
    boolean isLong = word.startsWith("--");
    int end = isLong ? word.indexOf('=') : 2;
    String typed = end < 0 ? word : word.substring(0, end);
    String attached = end < 0 ? "" : word.substring(isLong ? end + 1 : end);
    boolean isAttached = isLong ? end >= 0 : !attached.isEmpty();
    Option option =
        known.stream()
            .filter(o -> isLong ? o.typed().equals(typed) : o.letter() == typed.charAt(1))
            .findFirst()
            .orElseThrow(() -> misuse.unknownOption(typed, known, command));
    if (option.isFlag()) {
      if (isAttached) {
        throw misuse.flagWithValue(option, attached);
      }
      options.add(option.given("true"));
      return;
    }
    String value = isAttached ? attached : nextValueOf(option);
    if (!option.choices().isEmpty() && !option.choices().contains(value)) {
      throw misuse.wrongValue(option, value);
    }
    options.add(option.given(value));
  }

  private String nextValueOf(Option option) {
    if (next == words.size() || isOption(words.get(next))) {
      throw misuse.valueMissing(option);
    }
    return words.get(next++);
  }

  private void checkNumberOfArguments(Declaration command) {
    if (arguments.size() < command.arguments().least()) {
      throw misuse.argumentMissing(command);
    }
    if (arguments.size() > command.arguments().most()) {
      throw misuse.argumentTooMany(command, arguments.get(command.arguments().most()));
    }
  }

  private boolean given(Option option) {
    return options.stream().anyMatch(given -> option.name().equals(given.longName()));
  }

  private ParsedInput input(String name) {
    List<String> parts = List.of(name.split(" "));
    List<CommandArgument> numbered = new ArrayList<>();
    arguments.forEach(word -> numbered.add(new CommandArgument(numbered.size(), word)));
    // Spring Shell's executor would answer --help itself, with a page that it does not have.
    List<CommandOption> others =
        options.stream().filter(given -> !Options.HELP.name().equals(given.longName())).toList();
    return new ParsedInput(parts.get(0), parts.subList(1, parts.size()), others, numbered);
  }
}
