package dev.culprit.shell;

import dev.culprit.text.Phrases;
import java.util.List;

/** The page about one command: usage, what it does, its options, examples. */
record HelpPage(Phrases phrases, int width) {

  String of(ShellCommand command) {
    Declaration declaration = command.declaration();
    StringBuilder page = new StringBuilder();
    page.append(phrases.say("help.usage", usage(declaration))).append("\n\n");
    append(page, command.about(phrases));
    if (phrases.has(declaration.key() + ".help")) {
      append(page, phrases.say(declaration.key() + ".help"));
    }
    page.append('\n');
    if (!declaration.options().isEmpty()) {
      page.append(phrases.say("help.options")).append('\n');
      page.append(options(declaration.options(), declaration.key() + ".", phrases, width));
      page.append('\n');
    }
    page.append(phrases.say("help.common-options")).append('\n');
    page.append(options(Options.COMMON, "", phrases, width));
    return page.append(examples(declaration)).toString().stripTrailing();
  }

  private static String usage(Declaration declaration) {
    return ("culprit " + declaration.name() + " " + declaration.arguments().usage()).strip()
        + (declaration.options().isEmpty() ? "" : " [OPTION]...");
  }

  private void append(StringBuilder page, String text) {
    page.append(String.join("\n", Columns.wrap(text, width))).append('\n');
  }

  /**
   * @param owner begins the keys of phrases that one command has of its own
   */
  static String options(List<Option> options, String owner, Phrases phrases, int width) {
    Columns columns = new Columns();
    for (Option option : options) {
      String own = owner + "option." + option.name();
      columns.row(term(option), phrases.say(phrases.has(own) ? own : "option." + option.name()));
    }
    return columns.in(width);
  }

  private static String term(Option option) {
    String letter = option.letter() == Option.NO_LETTER ? "    " : "-" + option.letter() + ", ";
    return (letter + option.typed() + " " + option.placeholder()).stripTrailing();
  }

  private String examples(Declaration declaration) {
    StringBuilder examples = new StringBuilder();
    for (int n = 1; phrases.has(declaration.key() + ".example." + n); n++) {
      examples.append(n == 1 ? "\n" + phrases.say("help.examples") + "\n" : "");
      String key = declaration.key() + ".example." + n;
      examples.append("  ").append(phrases.say(key)).append('\n');
      examples.append("      ").append(phrases.say(key + ".says")).append('\n');
    }
    return examples.toString();
  }
}
