package dev.culprit.shell;

import java.util.List;
import java.util.stream.Stream;

/**
 * A command as it is declared, once: its name, the words and the options it takes. What it does and
 * its examples are phrases under its name.
 *
 * @param name one word, or two for a command of a family such as {@code knowledge check}
 * @param options without the common ones
 */
record Declaration(String name, Group group, Arguments arguments, List<Option> options) {

  static Declaration of(String name, Group group, Arguments arguments, Option... options) {
    return new Declaration(name, group, arguments, List.of(options));
  }

  Stream<Option> allOptions() {
    return Stream.concat(options.stream(), Options.COMMON.stream());
  }

  /** The name under which its phrases stand. */
  String key() {
    return name.replace(' ', '-');
  }
}
