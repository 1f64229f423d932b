package dev.culprit.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.text.BothLanguages;
import dev.culprit.text.Language;
import dev.culprit.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One mistake per folder of {@code broken/}: the files that hold it lie on top of the sound
 * knowledge, and {@code problems.txt} says word for word what must be told.
 */
class BrokenKnowledgeTest {
  private static final Path RESOURCES = Path.of("src/test/resources/dev/culprit/knowledge");
  private static final Path SOUND = RESOURCES.resolve("sound");
  private static final Path BROKEN = RESOURCES.resolve("broken");

  static List<String> mistakes() throws IOException {
    try (Stream<Path> folders = Files.list(BROKEN)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void tells(String mistake) throws IOException {
    Path folder = BROKEN.resolve(mistake).resolve("knowledge");
    LoadedKnowledge loaded = KnowledgeReader.read(List.of(SOUND, folder));
    assertEquals(
        Files.readString(BROKEN.resolve(mistake).resolve("problems.txt")),
        loaded.problems().stream()
            .filter(problem -> !problem.what().en().equals("the file replaces another"))
            .map(problem -> told(problem, mistake))
            .collect(Collectors.joining("\n")));
    loaded.problems().forEach(BothLanguages::assertTold);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "case-defined-twice | le cas 'payment-refused' est défini deux fois",
        "cause-defined-twice | la cause 'clock-wrong' est définie deux fois",
        "unknown-step | il n'y a pas d'étape 'paying' dans la phase 'shop/checkout'",
        "unknown-step | ne sont connus que\u00a0: pay",
        "unknown-log | il n'y a pas de journal 'shopp' dans le produit 'shop'",
        "unknown-log | écrivez 'shop'",
        "unknown-key | pour une signature, les clés sont id, logs, line",
        "missing-key | elle est obligatoire pour une cause\u00a0: à quelle fréquence c'est la"
            + " cause",
        "text-for-mapping | il faut ici un dictionnaire, pas un texte",
        "folder-is-no-stage | renommez le dossier en 'start'",
        "unquoted-colon | l'analyseur YAML dit\u00a0: expected ',' or '}'",
      })
  void tellsInFrench(String mistake, String words) throws IOException {
    Path folder = BROKEN.resolve(mistake).resolve("knowledge");
    List<Problem> problems = KnowledgeReader.read(List.of(SOUND, folder)).problems();
    assertTrue(
        problems.stream().anyMatch(problem -> problem.oneLine(Language.FR).contains(words)),
        problems.stream().map(problem -> problem.oneLine(Language.FR)).toList().toString());
  }

  @Test
  void thereIsAFixtureForEveryMistake() throws IOException {
    assertTrue(mistakes().size() > 80, "the fixtures are not found");
  }

  private static String told(Problem problem, String mistake) {
    String place = problem.where().toString().replace('\\', '/');
    String prefix = BROKEN + "/" + mistake + "/knowledge/";
    return (problem.isError() ? "error: " : "warning: ")
        + problem.what().en()
        + "\n--> "
        + place.replace(prefix, "").replace(SOUND + "/", "")
        + "\n  | "
        + problem.snippet()
        + "\nwhy: "
        + problem.why().en().replace(prefix, "").replace(SOUND + "/", "")
        + "\nhelp: "
        + problem.help().en()
        + "\n";
  }
}
