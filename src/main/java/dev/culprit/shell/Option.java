package dev.culprit.shell;

import java.util.List;
import org.springframework.shell.core.command.CommandOption;

/**
 * An option of a command, declared once: parsing, help and completion all read it from here.
 *
 * @param name what follows {@code --}
 * @param letter what follows a single {@code -}; a blank when there is none
 * @param placeholder what help calls its value; empty for a flag, which takes none
 * @param choices the only values it takes; empty when it takes any
 * @param proposals what completion offers for its value
 */
record Option(
    String name, char letter, String placeholder, List<String> choices, Proposals proposals) {
  static final char NO_LETTER = ' ';

  static Option flag(String name) {
    return new Option(name, NO_LETTER, "", List.of(), Proposals.NONE);
  }

  static Option taking(String name, String placeholder, Proposals proposals) {
    return new Option(name, NO_LETTER, placeholder, List.of(), proposals);
  }

  static Option oneOf(String name, List<String> choices) {
    return new Option(
        name, NO_LETTER, String.join("|", choices), choices, Proposals.words(choices));
  }

  Option withLetter(char shortName) {
    return new Option(name, shortName, placeholder, choices, proposals);
  }

  boolean isFlag() {
    return placeholder.isEmpty();
  }

  /** As it is typed: {@code --name}. */
  String typed() {
    return "--" + name;
  }

  /** The option as Spring Shell passes it to a command, holding one value that was given. */
  CommandOption given(String value) {
    return CommandOption.with()
        .longName(name)
        .shortName(letter)
        .type(isFlag() ? Boolean.class : String.class)
        .value(value)
        .build();
  }
}
