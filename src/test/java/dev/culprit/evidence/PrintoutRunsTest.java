package dev.culprit.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.culprit.knowledge.KnowledgeReader;
import dev.culprit.log.InputLimits;
import dev.culprit.log.LogInputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands printed, beside logs: which run it belongs to, and what it tells of the others. */
class PrintoutRunsTest {
  private static final EvidenceFinder FINDER =
      EvidenceFinder.of(
          KnowledgeReader.read(List.of(Path.of("src/test/resources/dev/culprit/evidence/pumps")))
              .base());
  private static final String FAILED =
      "2026-01-02T03:04:05Z pumpd: starts\n2026-01-02T03:04:09Z pumpd: gave up\n";
  private static final String OFF = "{\"name\": \"north\", \"state\": \"off\"}";
  private static final String TANKS = "TANK |LEVEL |LEAKS\ntank-1 |20 |no\ntank-2 |30 |yes\n";

  @TempDir Path folder;

  private Observation find(String... namesAndTexts) throws IOException {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      Path file = folder.resolve(namesAndTexts[i]);
      Files.createDirectories(file.getParent());
      Files.writeString(file, namesAndTexts[i + 1]);
      paths.add(file.toString());
    }
    return FINDER.find(LogInputs.of(paths, InputLimits.STANDARD, List.of()), FindOptions.STANDARD);
  }

  private static List<String> readings(Observation observation) {
    return observation.readings().stream()
        .map(r -> r.run() + " " + r.context() + " " + r.item() + "=" + r.value())
        .toList();
  }

  @Test
  void ofAJsonTextTheLineIsToldThatSaysIt() throws IOException {
    Match match = find("a.json", "{\n\"name\": \"north\",\n\"state\": \"off\"\n}").matches().get(0);
    assertEquals(3, match.line().number());
    assertEquals("Pump State : off", match.line().text());
    assertEquals(1, match.count());
  }

  @Test
  void whateverTheEncoding() throws IOException {
    Path file = folder.resolve("a.json");
    Files.write(file, ("\uFEFF" + OFF).getBytes(StandardCharsets.UTF_16LE));
    Observation observation =
        FINDER.find(
            LogInputs.of(List.of(file.toString()), InputLimits.STANDARD, List.of()),
            FindOptions.STANDARD);
    assertEquals(List.of("1 pump-name =north", "1 pump-state =off"), readings(observation));
  }

  @Test
  void aLineThatSaysItInItsOwnFormCountsOnce() throws IOException {
    Observation observation = find("a.txt", "> Pump Name : north\n> Pump State : off\n");
    assertEquals(1, observation.matches().size());
    assertEquals(1, observation.matches().get(0).count());
  }

  @Test
  void eachThingOfATableHasItsOwnValueAndTheLastCounts() throws IOException {
    assertEquals(
        List.of("1 tank-leaks tank-1=yes", "1 tank-leaks tank-2=yes"),
        readings(find("a.txt", TANKS + "\n" + "TANK |LEVEL |LEAKS\ntank-1 |20 |yes\n")).stream()
            .sorted()
            .toList());
  }

  @Test
  void whatWasPrintedBelongsToTheRunThatFailedLast() throws IOException {
    String earlier = FAILED.replace("2026-01-02", "2025-01-02");
    Observation observation = find("old.log", earlier, "a.json", OFF, "new.log", FAILED);
    assertEquals(2, observation.runs().size());
    assertEquals(2, observation.matches().get(0).run());
    assertEquals("new.log", Path.of(observation.runs().get(1).file()).getFileName().toString());
  }

  @Test
  void ofSeveralOutputsWithoutALogAllBelongTogether() throws IOException {
    Observation observation = find("a.json", OFF, "b.txt", TANKS);
    assertEquals(1, observation.runs().size());
    assertEquals(4, observation.readings().size());
  }

  @Test
  void twoOutputsOfOneCommandAreNotTakenForOneMachine() throws IOException {
    assertEquals(3, find("a.txt", TANKS, "b.txt", TANKS, "c.log", FAILED).runs().size());
  }

  @Test
  void whatNamesTwoMachinesIsKeptApart() throws IOException {
    Observation observation =
        find("a.json", OFF, "b.log", "pumpd: x\nPump Name : south\n" + FAILED);
    assertEquals(2, observation.runs().size());
    assertEquals(
        List.of("1 pump-name =north", "1 pump-state =off", "2 pump-name =south"),
        readings(observation));
  }

  @Test
  void whatLiesInAnotherFolderIsKeptApart() throws IOException {
    assertEquals(2, find("x/a.json", OFF, "y/b.log", FAILED).runs().size());
  }

  @Test
  void aRunThatSucceededTakesNothingIn() throws IOException {
    assertEquals(
        2, find("a.json", OFF, "b.log", FAILED.replace("gave up", "all well")).runs().size());
  }

  @Test
  void theMachinesStateHoldsForItsOtherRunsTheRunsOwnValuesDoNot() throws IOException {
    String log = FAILED + "2026-01-02T03:04:10Z pumpd: attempt 2\n";
    Observation observation =
        find("a.log", log, "b.log", FAILED.replace("gave up", "state on") + FAILED);
    assertEquals(
        List.of("1 attempt =2", "1 pump-state =on", "2 pump-state =on", "3 pump-state =on"),
        readings(observation).stream().sorted().toList());
  }

  @Test
  void whatIsToldInTwoWaysIsNotPassedOn() throws IOException {
    Observation observation =
        find(
            "a.log", FAILED,
            "b.log", "2026-01-02T03:04:05Z pumpd: state on\n",
            "c.log", "2026-01-02T03:04:05Z pumpd: state off\n");
    assertEquals(List.of("2 pump-state =on", "3 pump-state =off"), readings(observation));
  }
}
