package dev.culprit.fleet.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.fleet.SparkFleets;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A job on a cluster of real processes. */
@Timeout(600)
class ClusterTest {
  private static final int MACHINES = 40;

  @TempDir private Path folder;

  @Test
  void aKilledWorkerLosesNothingAndDoublesNothing() throws IOException, InterruptedException {
    Path fleet = folder.resolve("fleet");
    SparkFleets.write(fleet, MACHINES);
    try (Cluster cluster = new Cluster(folder, 2);
        SparkSession session = session(cluster)) {
      KillAfter kill = new KillAfter(3, () -> cluster.killWorker(0));
      session.sparkContext().addSparkListener(kill);
      Path output = folder.resolve("output");
      long rows =
          FleetJob.run(
              session,
              fleet.toUri().toString(),
              "--output", output.toUri().toString(),
              "--knowledge", "knowledge",
              "--rules", "rules",
              "--answers", SparkFleets.answers(),
              "--rows", "jsonl",
              "--format", "html");
      assertTrue(kill.executorsLost.get() > 0, "the worker was not killed in time");
      assertEquals(MACHINES, rows);
      assertEquals(SparkFleets.localRows(fleet, folder.resolve("rows")), lines(output.resolve("rows.jsonl")));
      assertTrue(Files.readString(output.resolve("report.html")).startsWith("<!DOCTYPE html>"));
    }
  }

  private static SparkSession session(Cluster cluster) {
    return SparkSession.builder()
        .master(cluster.url())
        .appName("culprit fleet")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.executor.memory", "512m")
        .config("spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1")
        .config("spark.executor.extraClassPath", culpritClasses())
        .config("spark.scheduler.minRegisteredResourcesRatio", "1.0")
        .config("spark.scheduler.maxRegisteredResourcesWaitingTime", "120s")
        .config("spark.cores.max", "2")
        .config("spark.default.parallelism", "2")
        .getOrCreate();
  }

  /** The folders of classes on the class path; the jars are in the installation's folder. */
  private static String culpritClasses() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> Files.isDirectory(Path.of(entry)))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The lines of a folder that Spark wrote, in the order of its parts. */
  static List<String> lines(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> parts = Files.list(folder)) {
      for (Path part : parts.filter(p -> p.getFileName().toString().startsWith("part-")).sorted().toList()) {
        lines.addAll(Files.readAllLines(part));
      }
    }
    return lines;
  }

  /** Does something once so many tasks have ended. */
  private static final class KillAfter extends SparkListener {
    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicInteger executorsLost = new AtomicInteger();
    private final int tasks;
    private final Runnable kill;

    KillAfter(int tasks, Runnable kill) {
      this.tasks = tasks;
      this.kill = kill;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
      if (ended.incrementAndGet() == tasks) {
        kill.run();
      }
    }

    @Override
    public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
      executorsLost.incrementAndGet();
    }
  }
}
