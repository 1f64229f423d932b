package dev.culprit.shell;

import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

/** What one command line asks for, in terms of the options that were declared. */
record Invocation(ParsedInput input) {

  List<String> arguments() {
    return input.arguments().stream().map(CommandArgument::value).toList();
  }

  boolean has(Option flag) {
    return !values(flag).isEmpty();
  }

  /** The value of an option; the last one when it was given several times. */
  Optional<String> value(Option option) {
    List<String> values = values(option);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
  }

  List<String> values(Option option) {
    return input.options().stream()
        .filter(given -> option.name().equals(given.longName()))
        .map(CommandOption::value)
        .toList();
  }
}
