package dev.culprit.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.fleet.machines.LocalFiles;
import dev.culprit.fleet.rows.Journal;
import dev.culprit.fleet.rows.Row;
import dev.culprit.fleet.rows.RowJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was stopped, whatever stopped it, ends with one row for every machine. */
class KilledRunTest {
  private static final int MACHINES = 40;
  private static final String RUN = "a run";

  @TempDir private Path folder;
  private Path fleet;
  private Path journal;

  @BeforeEach
  void writeFleet() throws IOException {
    fleet = folder.resolve("fleet");
    journal = folder.resolve("rows.jsonl.partial");
    new PlausibleFleet(3).write(fleet, MACHINES);
  }

  @Test
  void aKilledProcessIsGoneOnWithAndNoMachineIsLostOrDoubled() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                RunUntilKilled.class.getName(),
                fleet.toString(),
                journal.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader told = process.inputReader()) {
      for (int i = 0; i < 5; i++) {
        assertTrue(told.readLine() != null, "the process ended early");
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    int before = lines().size() - 1;
    assertTrue(before >= 5 && before < MACHINES, before + " rows before it was killed");
    goOn();
    assertRowsAreThoseOfARunThatWasNotStopped();
    assertEquals(MACHINES + 1, lines().size());
  }

  @Test
  void aRowThatWasCutOffIsMadeAgain() throws IOException {
    Fleets.rows(fleet, List.of(), journal);
    byte[] whole = Files.readAllBytes(journal);
    Files.write(journal, java.util.Arrays.copyOf(whole, whole.length * 2 / 3));
    goOn();
    assertRowsAreThoseOfARunThatWasNotStopped();
  }

  @Test
  void onlyMachinesWithoutARowAreDiagnosedAgain() throws IOException {
    Fleets.rows(fleet, List.of(), journal);
    assertEquals(0, goOn());
  }

  @Test
  void theRowsOfAnotherRunAreNotTaken() throws IOException {
    Fleets.rows(fleet, List.of(), journal);
    assertEquals(Optional.empty(), Journal.resume(journal, "another run"));
  }

  @Test
  void rowsThatCannotBeKeptEndTheRun() throws IOException {
    LocalFiles files = new LocalFiles();
    Journal kept = Journal.begin(journal, RUN);
    kept.close();
    LocalRun run =
        new LocalRun(Fleets.engine(List.of()), files, kept, 2, () -> false, progress -> {});
    assertThrows(IOException.class, () -> run.diagnose(Fleets.machines(files, fleet)));
  }

  @Test
  void aLineThatIsNoRowCostsThatMachineOnly() throws IOException {
    Fleets.rows(fleet, List.of(), journal);
    List<String> lines = new ArrayList<>(lines());
    lines.set(3, lines.get(3).substring(0, 40));
    Files.write(journal, lines);
    assertEquals(1, goOn());
    assertRowsAreThoseOfARunThatWasNotStopped();
  }

  /** Goes on with the journal, and tells how many machines were diagnosed. */
  private int goOn() throws IOException {
    LocalFiles files = new LocalFiles();
    AtomicInteger diagnosed = new AtomicInteger();
    try (Journal kept = Journal.resume(journal, RUN).orElseThrow()) {
      new LocalRun(
              Fleets.engine(List.of()),
              files,
              kept,
              2,
              () -> false,
              progress -> diagnosed.incrementAndGet())
          .diagnose(Fleets.machines(files, fleet));
    }
    return diagnosed.get();
  }

  private void assertRowsAreThoseOfARunThatWasNotStopped() throws IOException {
    Map<String, Row> expected = Fleets.rows(fleet, List.of(), folder.resolve("other"));
    assertEquals(MACHINES, expected.size());
    List<String> rows = new ArrayList<>();
    try (Journal kept = Journal.resume(journal, RUN).orElseThrow()) {
      kept.readSorted(row -> rows.add(RowJson.line(row)));
    }
    assertEquals(expected.values().stream().map(RowJson::line).toList(), rows);
  }

  private List<String> lines() throws IOException {
    try (Stream<String> lines = Files.lines(journal)) {
      return lines.toList();
    }
  }
}
