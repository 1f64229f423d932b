package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.text.Language;
import dev.culprit.text.Phrases;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HelpTest {
  private static final List<ShellCommand> COMMANDS =
      Commands.of(Trial.unattended().surroundings()).all();

  @Test
  void everyCommandHasAPageInEachLanguage() {
    assertFalse(COMMANDS.isEmpty());
    assertAll(
        Arrays.stream(Language.values())
            .flatMap(
                language ->
                    COMMANDS.stream()
                        .map(
                            command ->
                                () -> {
                                  Phrases phrases = Phrases.of(Help.class, language);
                                  String page = new HelpPage(phrases, 80).of(command);
                                  assertTrue(page.contains(command.getName()), page);
                                })));
  }

  @Test
  void theOptionPrintsTheSamePageAsTheCommand() {
    assertEquals(
        ProjectRun.of("help", "knowledge", "list").out(),
        ProjectRun.of("knowledge", "list", "--help").out());
    assertTrue(ProjectRun.of("knowledge", "list", "--help").out().startsWith("Usage:"));
    assertEquals(ProjectRun.of("help").out(), ProjectRun.of("-h").out());
  }

  @Test
  void everyExampleIsACommandLineThatMakesSense() {
    Phrases phrases = Phrases.of(Help.class, Language.EN);
    Surroundings here = Trial.unattended().surroundings();
    CommandLine parser = new CommandLine(Commands.of(here), here.settings());
    int examples = 0;
    for (ShellCommand command : COMMANDS) {
      for (int n = 1; phrases.has(command.declaration().key() + ".example." + n); n++) {
        String example = phrases.say(command.declaration().key() + ".example." + n);
        String typed = example.substring(example.indexOf("culprit ") + "culprit ".length());
        Invocation invocation = new Invocation(parser.parse(typed));
        assertEquals(
            command.getName(),
            String.join(" ", invocation.input().commandName(), "").strip()
                + invocation.input().subCommands().stream()
                    .map(word -> " " + word)
                    .reduce("", String::concat));
        examples++;
      }
    }
    assertTrue(examples >= COMMANDS.size() - 1, examples + " examples");
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    for (Language language : Language.values()) {
      Phrases phrases = Phrases.of(Help.class, language);
      String overview = new HelpOverview(phrases, 80).of(COMMANDS);
      overview.lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }
  }

  @Test
  void theHelpOfAFamilyListsItsCommands() {
    Trial trial = Trial.unattended().run("help", "knowledge");
    assertEquals(0, trial.status());
    assertTrue(trial.out().startsWith("  knowledge "), trial.out());
  }

  @Test
  void helpForWhatIsNoCommandIsAMistake() {
    Trial trial = Trial.unattended().run("help", "diagnoze");
    assertEquals(2, trial.status());
    assertEquals("there is no command 'diagnoze': did you mean 'diagnose'?\n", trial.err());
  }
}
