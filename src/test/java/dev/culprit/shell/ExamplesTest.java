package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Each log of {@code examples/} gives what {@code examples/expected.csv} says, in every format. */
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("examples");

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      files = "examples/expected.csv",
      useHeadersInDisplayName = false,
      numLinesToSkip = 1)
  void givesItsCaseInExitStatusJsonAndText(String path, int status, String cases, String causes) {
    String file = EXAMPLES.resolve(path).toString();
    ProjectRun json = ProjectRun.of("diagnose", file, "--no-questions", "--format", "json");
    assertEquals(status, json.status(), json.err());
    assertAll(
        () -> assertEquals(words(cases), Found.in(json.out()).cases()),
        () -> assertEquals(words(causes), Found.in(json.out()).causes()),
        () -> assertText(file, status, "en"),
        () -> assertText(file, status, "fr"));
  }

  private static void assertText(String file, int status, String language) {
    ProjectRun text = ProjectRun.of("diagnose", file, "--no-questions", "--lang", language);
    assertEquals(status, text.status(), text.err());
    String first = text.out().lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
    List<String> expected =
        switch (status) {
          case 0 -> List.of("root cause:", "separate errors", "cause\u00a0:", "erreurs distinctes");
          case 1 ->
              List.of(
                  "no documented error",
                  "nothing to repair",
                  "aucune erreur documentée",
                  "rien à réparer");
          default ->
              List.of(
                  "not certain yet", "separate errors", "pas encore certain", "erreurs distinctes");
        };
    assertTrue(expected.stream().anyMatch(first::contains), first);
  }

  @Test
  void aLogAnArchiveATranscriptAndAPasteOfOneRunGiveOneDiagnosis() {
    String folder = EXAMPLES.resolve("management-endpoint-forbidden/windows").toString();
    String plain = conclusion(folder + "/azcmagent.log");
    assertTrue(plain.contains("proxy-refuses-endpoint"), plain);
    for (String other :
        List.of(
            "azcmagent-2410150713-SRV-APP07.zip",
            "powershell-transcript.txt",
            "wrapped-paste.txt")) {
      assertEquals(plain, conclusion(folder + "/" + other), other);
    }
  }

  /** All suspects with their standing, the diagnosis and the next step. */
  private static String conclusion(String file) {
    ProjectRun run = ProjectRun.of("diagnose", file, "--no-questions", "--format", "json");
    StringBuilder conclusion = new StringBuilder();
    for (JsonNode incident : new ObjectMapper().readTree(run.out()).get("incidents")) {
      for (JsonNode suspect : incident.get("suspects")) {
        for (String name : List.of("cause", "status", "probability")) {
          conclusion.append(suspect.get(name)).append(' ');
        }
      }
      conclusion.append(incident.get("diagnosis")).append(incident.get("next"));
    }
    return conclusion.toString();
  }

  @Test
  void everyLogOfTheExamplesIsListed() throws IOException {
    Set<String> listed = new TreeSet<>();
    for (String line : Files.readAllLines(EXAMPLES.resolve("expected.csv"))) {
      listed.add(line.split(",")[0]);
    }
    listed.remove("path");
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      Set<String> logs = new TreeSet<>();
      files
          .filter(Files::isRegularFile)
          .map(file -> EXAMPLES.relativize(file).toString())
          .filter(name -> !name.endsWith(".md") && !name.endsWith(".csv"))
          .forEach(logs::add);
      assertEquals(logs, listed);
    }
  }

  /** The cases and the diagnosed or live causes of a report. */
  private record Found(Set<String> cases, Set<String> causes) {
    static Found in(String json) {
      Set<String> cases = new TreeSet<>();
      Set<String> causes = new TreeSet<>();
      for (JsonNode incident : new ObjectMapper().readTree(json).get("incidents")) {
        incident.get("evidence").forEach(match -> cases.add(match.get("case").asString()));
        JsonNode diagnosis = incident.get("diagnosis");
        if (!diagnosis.isNull()) {
          causes.add(diagnosis.get("cause").asString());
          continue;
        }
        for (JsonNode suspect : incident.get("suspects")) {
          if (suspect.get("status").asString().equals("suspected")) {
            causes.add(suspect.get("cause").asString());
          }
        }
      }
      return new Found(cases, causes);
    }
  }

  private static Set<String> words(String cell) {
    return cell == null ? Set.of() : new TreeSet<>(List.of(cell.split(" ")));
  }
}
