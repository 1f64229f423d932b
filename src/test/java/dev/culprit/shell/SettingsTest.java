package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.text.Language;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static final Path HOME = Path.of("installed");

  @Test
  void knowledgeAndRulesLieWhereCulpritIsInstalled() {
    Settings settings = Settings.of(Map.of(), HOME);
    assertEquals(List.of(HOME.resolve("knowledge")), settings.knowledge());
    assertEquals(List.of(HOME.resolve("rules")), settings.rules());
  }

  @Test
  void theEnvironmentMayNameSeveralFolders(@TempDir Path one, @TempDir Path two) {
    Settings settings =
        Settings.of(Map.of("CULPRIT_KNOWLEDGE", one + File.pathSeparator + two), HOME);
    assertEquals(List.of(one, two), settings.knowledge());
  }

  @Test
  void whatATeamNamesLiesOnTopOfWhatCulpritCameWith(@TempDir Path home, @TempDir Path team)
      throws IOException {
    Path knowledge = Files.createDirectory(home.resolve("knowledge"));
    Path rules = Files.createDirectory(home.resolve("rules"));
    Map<String, String> environment =
        Map.of("CULPRIT_KNOWLEDGE", team.toString(), "CULPRIT_RULES", team.toString());
    Settings settings = Settings.of(environment, home);
    assertEquals(List.of(knowledge, team), settings.knowledge());
    assertEquals(List.of(rules, team), settings.rules());
  }

  @Test
  void aFolderOfTheCommandLineLiesOnTopOfThoseOfTheEnvironment(
      @TempDir Path home, @TempDir Path team, @TempDir Path own) throws IOException {
    Path knowledge = Files.createDirectory(home.resolve("knowledge"));
    Settings settings = Settings.of(Map.of("CULPRIT_KNOWLEDGE", team.toString()), home);
    assertEquals(
        List.of(knowledge, team, own), given(settings, "--knowledge", own.toString()).knowledge());
  }

  @Test
  void aFolderThatIsNamedAgainCountsOnce(@TempDir Path home) throws IOException {
    Path knowledge = Files.createDirectory(home.resolve("knowledge"));
    Settings settings =
        Settings.of(
            Map.of("CULPRIT_KNOWLEDGE", home + "/../" + home.getFileName() + "/knowledge"), home);
    assertEquals(List.of(knowledge), settings.knowledge());
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    CommandFailure failure =
        assertThrows(
            CommandFailure.class, () -> Settings.of(Map.of("CULPRIT_RULES", "nowhere"), HOME));
    assertEquals(
        "there is no such folder (nowhere): name an existing folder", failure.getMessage());
  }

  @Test
  void coloursAreLeftOutWhenTheEnvironmentSaysSo() {
    assertFalse(Settings.of(Map.of("NO_COLOR", "1"), HOME).colour());
    assertTrue(Settings.of(Map.of("NO_COLOR", ""), HOME).colour());
  }

  @ParameterizedTest
  @CsvSource({
    "LANG, fr_CA.UTF-8, FR",
    "LANG, fr, FR",
    "LANG, en_GB, EN",
    "LANG, de_DE, EN",
    "LANG, C, EN",
    "LC_ALL, fr_FR@euro, FR"
  })
  void theLocaleGivesTheLanguage(String variable, String value, Language language) {
    assertEquals(language, Settings.of(Map.of(variable, value), HOME).language());
  }

  @Test
  void theMostGeneralLocaleVariableWins() {
    Map<String, String> environment = Map.of("LC_ALL", "fr_FR", "LANG", "en_US");
    assertEquals(Language.FR, Settings.of(environment, HOME).language());
  }

  private static Settings given(Settings settings, String... options) {
    Surroundings here = Trial.unattended().surroundings();
    List<String> words = Stream.concat(Stream.of("version"), Stream.of(options)).toList();
    return settings.with(new Invocation(new CommandLine(Commands.of(here), settings).parse(words)));
  }
}
