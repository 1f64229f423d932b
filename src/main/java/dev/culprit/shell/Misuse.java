package dev.culprit.shell;

import dev.culprit.text.NearestWord;
import dev.culprit.text.Phrases;
import java.util.List;
import java.util.Optional;

/** What can be wrong with a command line, each with what to write instead. */
record Misuse(Phrases phrases) {

  CommandFailure unknownCommand(String name, List<String> known) {
    return usage(
        phrases.say("usage.unknown-command", name),
        nearest(name, known).orElseGet(() -> phrases.say("usage.see-help")));
  }

  CommandFailure unknownSubcommand(String family, String word, List<String> known) {
    return usage(
        phrases.say("usage.unknown-command", family + " " + word),
        nearest(word, known).orElseGet(() -> oneOf(known)));
  }

  CommandFailure subcommandMissing(String family, List<String> known) {
    return usage(phrases.say("usage.subcommand-missing", family), oneOf(known));
  }

  /**
   * @param command empty when none was named yet
   */
  CommandFailure unknownOption(String typed, List<Option> known, String command) {
    return usage(
        phrases.say("usage.unknown-option", typed),
        nearest(typed, known.stream().map(Option::typed).toList())
            .orElseGet(
                () -> command.isEmpty() ? phrases.say("usage.see-help") : seeHelpOf(command)));
  }

  CommandFailure valueMissing(Option option) {
    return usage(
        phrases.say("usage.value-missing", option.typed()),
        phrases.say("usage.write", option.typed() + " " + option.placeholder()));
  }

  CommandFailure wrongValue(Option option, String value) {
    return usage(
        phrases.say("usage.wrong-value", option.typed(), value),
        nearest(value, option.choices()).orElseGet(() -> oneOf(option.choices())));
  }

  CommandFailure flagWithValue(Option option, String value) {
    return usage(
        phrases.say("usage.flag-with-value", option.typed()),
        phrases.say("usage.leave-out", "=" + value));
  }

  CommandFailure argumentMissing(Declaration command) {
    return usage(
        phrases.say("usage.argument-missing", command.name(), command.arguments().usage()),
        seeHelpOf(command.name()));
  }

  CommandFailure argumentTooMany(Declaration command, String argument) {
    return usage(
        phrases.say("usage.argument-too-many", command.name(), argument),
        seeHelpOf(command.name()));
  }

  /**
   * @param key of the phrase that says what there is not
   */
  CommandFailure unknownId(String key, String id, List<String> known) {
    return usage(
        phrases.say(key, id), nearest(id, known).orElseGet(() -> phrases.say("usage.see-list")));
  }

  private String seeHelpOf(String command) {
    return phrases.say("usage.see-help-of", command);
  }

  private String oneOf(List<String> known) {
    return phrases.say("usage.one-of", String.join(", ", known));
  }

  private Optional<String> nearest(String word, List<String> known) {
    return NearestWord.to(word, known).map(near -> phrases.say("usage.did-you-mean", near));
  }

  private static CommandFailure usage(String what, String help) {
    return CommandFailure.usage(what, "", help);
  }
}
