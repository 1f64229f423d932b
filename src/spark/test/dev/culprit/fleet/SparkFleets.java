package dev.culprit.fleet;

import dev.culprit.fleet.rows.RowJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Opens to the tests of the cluster what those of one computer have. */
public final class SparkFleets {
  private SparkFleets() {}

  /** Writes a fleet of so many machines. */
  public static void write(Path folder, int machines) throws IOException {
    new PlausibleFleet(11).write(folder, machines);
  }

  /** The rows that one computer makes of it, sorted, each as a line. */
  public static List<String> localRows(Path folder, Path journal) throws IOException {
    return Fleets.rows(folder, PlausibleFleet.answers(), journal).values().stream()
        .map(RowJson::line)
        .toList();
  }

  /** The answers of that fleet as a command line gives them. */
  public static String answers() {
    return String.join(
        ",",
        PlausibleFleet.answers().stream()
            .map(
                answer ->
                    answer.group()
                        + "="
                        + answer.value()
                        + ":"
                        + answer.question()
                        + "="
                        + answer.choice())
            .toList());
  }
}
