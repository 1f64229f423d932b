package dev.culprit.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.inference.LoadedRules;
import dev.culprit.inference.RuleCache;
import dev.culprit.inference.Rules;
import dev.culprit.knowledge.KnowledgeReader;
import dev.culprit.text.BothLanguages;
import dev.culprit.text.Language;
import dev.culprit.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One mistake per folder of {@code broken/}: the files that hold it lie on top of the sound
 * knowledge, and {@code problems.txt} says word for word what must be told.
 */
class BrokenClaimsTest {
  private static final Path RESOURCES = Path.of("src/test/resources/dev/culprit/check");
  private static final Path SOUND = RESOURCES.resolve("sound");
  private static final Path BROKEN = RESOURCES.resolve("broken");
  private static final LoadedRules RULES = Rules.load(List.of(Path.of("rules")), RuleCache.none());

  static List<String> mistakes() throws IOException {
    try (Stream<Path> folders = Files.list(BROKEN)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void tells(String mistake) throws IOException {
    assertEquals(
        Files.readString(BROKEN.resolve(mistake).resolve("problems.txt")),
        told(BROKEN.resolve(mistake)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sample-shows-generic-case",
        "sample-may-show-another-case",
        "case-that-only-people-report"
      })
  void allows(String overlap) throws IOException {
    assertEquals("", told(RESOURCES.resolve("allowed").resolve(overlap)));
  }

  @Test
  void tellsOfARuleThatNamesWhatTheKnowledgeDoesNotHave(@TempDir Path team) throws IOException {
    Files.writeString(
        team.resolve("team.drl"),
        """
        package rules
        import dev.culprit.hypothesis.*
        rule "Damp paper is seen."
        @fr("On constate du papier humide.")
        when
            Seen( caseId == "paper-jan", $run : run )
        then
            insertLogical( new Suspect( "paper-is-damp", "paper-jam", $run, "paper-jam" ) );
        end
        """);
    LoadedRules rules = Rules.load(List.of(Path.of("rules"), team), RuleCache.none());
    CheckReport report = new KnowledgeCheck(rules).check(KnowledgeReader.read(List.of(SOUND)));
    StringBuilder told = new StringBuilder();
    CheckText.write(report, Language.EN, told);
    assertEquals(
        """
        error: there is no case "paper-jan"
          --> team.drl:6:21
            |
          6 |     Seen( caseId == "paper-jan", $run : run )
            |                     ^
          why: a rule names it and the knowledge does not have it
          help: did you mean "paper-jam"?

        27 claims checked: 1 error, 0 warnings.
        """,
        told.toString().replace(team + "/", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "scenario-with-another-diagnosis | le scénario 'damp paper is it' ne réussit pas",
        "scenario-with-another-diagnosis | il attend comme diagnostic\u00a0:"
            + " roller-is-worn\u00a0; il"
            + " obtient\u00a0: paper-is-damp",
        "scenario-that-rules-out-every-cause | son journal montre job-failed, et toutes les causes"
            + " sont exclues",
        "sample-does-not-match | l'exemple ne correspond pas à la signature 'paper-jam'",
        "sample-shows-another-case | ajoutez 'also: [paper-jam]' si les deux sont vrais",
        "printout-sample-not-recognised | deux des champs TRAY, PAPER, STATE doivent y être",
        "cause-that-no-case-names | aucun cas ne nomme la cause 'paper-is-glossy'",
      })
  void tellsInFrench(String mistake, String words) throws IOException {
    StringBuilder told = new StringBuilder();
    for (Problem problem : problems(BROKEN.resolve(mistake))) {
      ProblemText.write(problem, Language.FR, told);
    }
    assertTrue(told.toString().contains(words), told.toString());
  }

  @Test
  void aCheckThatChecksNothingFails(@TempDir Path own) throws IOException {
    Path product = Files.createDirectories(own.resolve("printer")).resolve("product.yaml");
    Files.copy(SOUND.resolve("printer/product.yaml"), product);
    CheckReport report = new KnowledgeCheck(RULES).check(KnowledgeReader.read(List.of(own)));
    StringBuilder told = new StringBuilder();
    CheckText.write(report, Language.EN, told);
    assertEquals(
        """
        error: nothing was checked
          why: no case could be read
          help: check the path of the knowledge folder, and the problems above

        4 claims checked: 1 error, 0 warnings.
        """,
        told.toString());
  }

  @Test
  void soundKnowledgeIsToldInOneLine() throws IOException {
    CheckReport report = new KnowledgeCheck(RULES).check(KnowledgeReader.read(List.of(SOUND)));
    StringBuilder told = new StringBuilder();
    CheckText.write(report, Language.EN, told);
    assertEquals("26 claims checked: all hold.\n", told.toString());
    assertTrue(report.isSound());
  }

  private static String told(Path fixture) throws IOException {
    List<Problem> problems = problems(fixture);
    problems.forEach(BothLanguages::assertTold);
    StringBuilder told = new StringBuilder();
    for (Problem problem : problems) {
      if (!problem.what().en().equals("the file replaces another")) {
        ProblemText.write(problem, Language.EN, told);
      }
    }
    return told.toString().replace(fixture.resolve("knowledge") + "/", "").replace(SOUND + "/", "");
  }

  private static List<Problem> problems(Path fixture) {
    Path folder = fixture.resolve("knowledge");
    return new KnowledgeCheck(RULES).check(KnowledgeReader.read(List.of(SOUND, folder))).problems();
  }
}
