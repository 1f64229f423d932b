package dev.culprit.evidence;

import dev.culprit.knowledge.Role;

import dev.culprit.knowledge.Signature;
import dev.culprit.log.Chunk;
import dev.culprit.log.Chunk.LinePosition;
import dev.culprit.log.InputLimits;
import dev.culprit.log.LineHead;
import dev.culprit.log.LogInput;
import dev.culprit.log.LogInputs;
import dev.culprit.log.LogReader;
import dev.culprit.text.Place;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

/**
 * Culprit's reader and scanner alone, as a program: prints file, line, byte offset, signature, time,
 * level and captures of every hit.
 */
public final class BenchScan {
  private BenchScan() {}

  /**
   * @param arguments a file of signatures, one a line, and the logs
   */
  public static void main(String[] arguments) throws IOException {
    List<Watched> watched = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      String id = "s" + (watched.size() + 1);
      Signature signature =
          new Signature(
              id,
              List.of(new Signature.Alternative(line, false, Place.of(arguments[0]))),
              List.of(),
              false,
              "",
              List.of(),
              List.of(),
              Place.of(arguments[0]));
      watched.add(Watched.of(Role.CASE, "bench", id, signature));
    }
    LineFinder finder = new FastFinder(watched);
    List<String> paths = List.of(arguments).subList(1, arguments.length);
    ForkJoinPool pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors());
    try (PrintStream out =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
            false,
            StandardCharsets.UTF_8)) {
      pool.submit(() -> scan(LogInputs.of(paths, InputLimits.STANDARD, List.of()), finder, out))
          .join();
    }
  }

  private static void scan(LogInputs inputs, LineFinder finder, PrintStream out) {
    for (LogInput input : inputs.inputs()) {
      input.visit(log -> scan(log, finder, out), problem -> System.err.println(problem));
    }
  }

  private static void scan(LogReader log, LineFinder finder, PrintStream out) throws IOException {
    ScanAhead ahead = new ScanAhead(finder);
    for (Chunk chunk = log.next(); chunk != null; chunk = log.next()) {
      ahead.start(chunk);
      if (ahead.isFull()) {
        finish(log, ahead, out);
      }
    }
    while (!ahead.isEmpty()) {
      finish(log, ahead, out);
    }
  }

  private static void finish(LogReader log, ScanAhead ahead, PrintStream out) {
    Chunk chunk = ahead.chunk();
    ahead.finish((start, text, found) -> print(log.path(), chunk.at(start), text, found, out));
  }

  private static void print(
      String path, LinePosition at, LineText text, List<Found> found, PrintStream out) {
    LineHead head = text.head();
    for (Found each : found) {
      out.append(path).append(':').append(Long.toString(at.number()));
      out.append(':').append(Long.toString(at.offset())).append(':').append(each.watched().id());
      out.append(' ').append(String.valueOf(head.time())).append(' ').append(head.level().name());
      out.append(' ').append(each.hit().orElseThrow().captures().toString()).append('\n');
    }
  }
}
