package dev.culprit.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.fleet.rows.Row;
import dev.culprit.fleet.rows.State;
import dev.culprit.fleet.summary.FleetSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a fleet whose faults were planted, each of them is found as often as it was planted. */
class PlantedFaultsTest {
  private static final int MACHINES = 100;

  @TempDir private Path folder;

  @Test
  void everyPlantedCauseIsCountedExactly() throws IOException {
    SortedMap<String, String> planted =
        new PlausibleFleet(7).write(folder.resolve("fleet"), MACHINES);
    SortedMap<String, Row> rows =
        Fleets.rows(folder.resolve("fleet"), PlausibleFleet.answers(), folder.resolve("rows"));
    SortedMap<String, String> wrong = found(rows);
    wrong.entrySet().removeIf(entry -> entry.getValue().equals(planted.get(entry.getKey())));
    assertEquals(Map.of(), wrong);
    assertEquals(planted.keySet(), rows.keySet());
    FleetSummary summary = new FleetSummary();
    rows.values().forEach(summary::add);
    Map<String, Long> counted = new TreeMap<>();
    summary.causes().forEach((cause, count) -> counted.put(cause, count.settled()));
    Map<String, Long> expected =
        planted.values().stream()
            .filter(what -> !what.equals(PlausibleFleet.UNEXPLAINED))
            .filter(what -> !what.equals(PlausibleFleet.BROKEN))
            .collect(Collectors.groupingBy(what -> what, TreeMap::new, Collectors.counting()));
    assertEquals(expected, counted);
    assertEquals(12, expected.size());
  }

  @Test
  void theBestQuestionIsOneThatSettlesThePlantedMachines() throws IOException {
    new PlausibleFleet(7).write(folder.resolve("fleet"), 24);
    FleetSummary summary = new FleetSummary();
    Fleets.rows(folder.resolve("fleet"), List.of(), folder.resolve("rows"))
        .values()
        .forEach(summary::add);
    long open = summary.machines(State.SUSPECTED);
    assertEquals(2, open);
    double best =
        summary.questions().values().stream()
            .map(question -> question.expectedSettled())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    assertTrue(best > 0 && best <= open, "settles " + best);
  }

  /** What the rows say was planted. */
  private static SortedMap<String, String> found(Map<String, Row> rows) {
    SortedMap<String, String> found = new TreeMap<>();
    rows.forEach(
        (machine, row) ->
            found.put(
                machine,
                switch (row.status()) {
                  case UNEXPLAINED -> PlausibleFleet.UNEXPLAINED;
                  case UNREADABLE -> PlausibleFleet.BROKEN;
                  default -> row.status().isSettled() ? row.cause() : row.status().id();
                }));
    return found;
  }
}
