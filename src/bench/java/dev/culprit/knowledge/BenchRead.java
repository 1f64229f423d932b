package dev.culprit.knowledge;

import java.nio.file.Path;
import java.util.List;

/** Reads a folder of knowledge and checks its shape, and prints how long that took. */
public final class BenchRead {
  public static void main(String[] arguments) {
    long start = System.nanoTime();
    LoadedKnowledge read = KnowledgeReader.read(List.of(Path.of(arguments[0])));
    System.out.println((System.nanoTime() - start) / 1_000_000);
    if (!read.isSound()) {
      read.problems().stream().limit(5).forEach(problem -> System.err.println(problem.oneLine()));
      System.exit(1);
    }
  }
}
