package dev.culprit.fleet;

import dev.culprit.fleet.machines.LocalFiles;
import dev.culprit.fleet.rows.Journal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A process that tells of each row and waits to be killed before the last quarter of them. */
final class RunUntilKilled {
  private RunUntilKilled() {}

  public static void main(String[] arguments) throws IOException {
    LocalFiles files = new LocalFiles();
    try (Journal journal = Journal.begin(Path.of(arguments[1]), "a run")) {
      new LocalRun(
              Fleets.engine(List.of()),
              files,
              journal,
              2,
              () -> false,
              progress -> {
                System.out.println(progress.done());
                if (progress.done() > progress.machines() * 3 / 4) {
                  waitForever();
                }
              })
          .diagnose(Fleets.machines(files, Path.of(arguments[0])));
    }
  }

  private static void waitForever() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
