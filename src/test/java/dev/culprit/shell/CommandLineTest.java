package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
  private final CommandLine english = speaking("en_US.UTF-8");

  @Test
  void aWordWithBlanksStaysOneArgument() {
    assertEquals(List.of("my log.txt", "b"), arguments("diagnose", "my log.txt", "b"));
  }

  @Test
  void quotesAtThePromptKeepBlanks() {
    Invocation typed = new Invocation(english.parse("diagnose \"my log.txt\" 'an other' plain"));
    assertEquals(List.of("my log.txt", "an other", "plain"), typed.arguments());
  }

  @Test
  void aFlagDoesNotSwallowTheNextWord() {
    Invocation line = parse("diagnose", "--no-questions", "a.log");
    assertTrue(line.has(Diagnose.NO_QUESTIONS));
    assertEquals(List.of("a.log"), line.arguments());
  }

  @Test
  void aValueMayFollowAnEqualsSignABlankOrALetter() {
    assertEquals(Optional.of("x"), parse("diagnose", "--output=x").value(Diagnose.OUTPUT));
    assertEquals(Optional.of("x"), parse("diagnose", "--output", "x").value(Diagnose.OUTPUT));
    assertEquals(Optional.of("x"), parse("diagnose", "-o", "x").value(Diagnose.OUTPUT));
    assertEquals(Optional.of("x"), parse("diagnose", "-ox").value(Diagnose.OUTPUT));
  }

  @Test
  void aValueMayHoldEqualsSignsAndBeEmpty() {
    assertEquals(
        List.of("a=b,c=d"), parse("diagnose", "--answers=a=b,c=d").values(Diagnose.ANSWERS));
    assertEquals(List.of(""), parse("diagnose", "--answers=").values(Diagnose.ANSWERS));
  }

  @Test
  void anOptionMayBeRepeated() {
    assertEquals(
        List.of("text", "json"),
        parse("diagnose", "--format", "text", "a", "--format=json").values(Diagnose.FORMAT));
  }

  @Test
  void afterTwoDashesEverythingIsAnArgument() {
    assertEquals(List.of("a", "--quiet", "-"), arguments("diagnose", "a", "--", "--quiet", "-"));
  }

  @Test
  void aSingleDashIsAnArgument() {
    assertEquals(List.of("-"), arguments("diagnose", "-"));
  }

  @Test
  void commonOptionsMayStandBeforeTheCommand() {
    Invocation line = parse("--lang", "fr", "-q", "diagnose", "a.log");
    assertEquals(Optional.of("fr"), line.value(Options.LANGUAGE));
    assertTrue(line.has(Options.QUIET));
    assertEquals("diagnose", line.input().commandName());
  }

  @Test
  void aCommandOfAFamilyIsNamedByTwoWords() {
    Invocation line = parse("knowledge", "list");
    assertEquals(List.of("list"), line.input().subCommands());
  }

  @Test
  void askingACommandForHelpIsTheHelpOfThatCommand() {
    Invocation line = parse("knowledge", "list", "--help");
    assertEquals("help", line.input().commandName());
    assertEquals(List.of("knowledge", "list"), line.arguments());
  }

  @Test
  void aLineOfOptionsAloneNamesNoCommand() {
    assertEquals("", parse("--lang", "fr").input().commandName());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          diagnoze a.log => there is no command 'diagnoze': did you mean 'diagnose'?
          frobnicate => there is no command 'frobnicate': see 'culprit help'
          session => 'session' is a family of commands and needs one of them: write one of to-scenario
          knowledge lisst => there is no command 'knowledge lisst': did you mean 'list'?
          session paint => there is no command 'session paint': write one of to-scenario
          diagnose --fromat json => there is no option '--fromat': did you mean '--format'?
          diagnose --zebra => there is no option '--zebra': see 'culprit help diagnose'
          --zebra => there is no option '--zebra': see 'culprit help'
          diagnose -z => there is no option '-z': see 'culprit help diagnose'
          diagnose --output => --output needs a value: write --output FILE
          diagnose -o --quiet => --output needs a value: write --output FILE
          diagnose --format xml => --format cannot be 'xml': write one of text, markdown, html, json
          diagnose --format jso => --format cannot be 'jso': did you mean 'json'?
          version --quiet=yes => --quiet takes no value: leave out '=yes'
          explain => 'explain' needs CASE|CAUSE: see 'culprit help explain'
          version now => 'version' cannot make sense of 'now': see 'culprit help version'
          """)
  void whatMakesNoSenseIsToldInOneLineWithWhatToWrite(String line, String message) {
    CommandFailure failure = assertThrows(CommandFailure.class, () -> english.parse(line));
    assertEquals(message, failure.getMessage());
    assertEquals(Status.WRONG_USAGE, failure.status());
  }

  @Test
  void mistakesAreToldInTheLanguageTheLineAsksFor() {
    CommandFailure failure =
        assertThrows(CommandFailure.class, () -> english.parse("--lang=fr diagnoze"));
    assertEquals(
        "la commande «\u00a0diagnoze\u00a0» n'existe pas: vouliez-vous dire «\u00a0diagnose\u00a0»\u00a0?",
        failure.getMessage());
  }

  private Invocation parse(String... words) {
    return new Invocation(english.parse(List.of(words)));
  }

  private List<String> arguments(String... words) {
    return parse(words).arguments();
  }

  private static CommandLine speaking(String locale) {
    Settings settings = Settings.of(Map.of("LANG", locale), Path.of(""));
    return new CommandLine(Commands.of(Trial.unattended().surroundings()), settings);
  }
}
