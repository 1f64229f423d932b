package dev.culprit.fleet.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.culprit.fleet.SparkFleets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows are the same, byte for byte, whichever way they were made. */
class SameRowsTest {
  private static final int MACHINES = 104;

  @TempDir private static Path folder;
  private static SparkSession session;

  @BeforeAll
  static void start() throws IOException {
    SparkFleets.write(folder.resolve("fleet"), MACHINES);
    session =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    session.stop();
  }

  @Test
  void bothEnginesGiveTheSameRows() throws IOException {
    run("output", "--rows", "jsonl", "--rows", "csv", "--rows", "parquet");
    List<String> expected =
        SparkFleets.localRows(folder.resolve("fleet"), folder.resolve("rows"));
    assertEquals(MACHINES, expected.size());
    assertEquals(expected, ClusterTest.lines(folder.resolve("output/rows.jsonl")));
    assertEquals(
        MACHINES, session.read().parquet(folder.resolve("output/rows.parquet").toString()).count());
  }

  @Test
  void whatIsThereAlreadyIsNotOverwritten() throws IOException {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> run("fleet"));
    assertEquals(
        "there is already something at "
            + folder.resolve("fleet")
            + ": remove it or name another --output",
        refused.getMessage());
  }

  private static void run(String output, String... more) throws IOException {
    String[] words = {
      folder.resolve("fleet").toString(),
      "--output", folder.resolve(output).toString(),
      "--knowledge", "knowledge",
      "--rules", "rules",
      "--answers", SparkFleets.answers()
    };
    String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    FleetJob.run(session, all);
  }
}
