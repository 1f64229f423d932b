package dev.culprit.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;

/**
 * Searches the parts of a chunk at the same time, when it is called by a pool of threads, and tells
 * what is found in order: one large log keeps all cores busy, too.
 */
final class SplitFinder implements LineFinder {
  /** A part that takes less time than it takes to wake another thread is not worth it. */
  private static final int SMALLEST = 32 << 10;

  private final LineFinder finder;

  SplitFinder(LineFinder finder) {
    this.finder = finder;
  }

  /** A line that was found and is told later. */
  private record Told(int start, LineText text, List<Found> found) {}

  @Override
  public void find(byte[] bytes, int from, int to, Sink sink) {
    int threads = ForkJoinTask.inForkJoinPool() ? ForkJoinTask.getPool().getParallelism() : 1;
    int parts = Math.min(threads, (to - from) / SMALLEST);
    if (parts < 2) {
      finder.find(bytes, from, to, sink);
      return;
    }
    List<ForkJoinTask<List<Told>>> tasks = new ArrayList<>();
    int start = from;
    for (int part = 1; part <= parts && start < to; part++) {
      int begin = start;
      int aim = from + (int) ((long) (to - from) * part / parts) - 1;
      int end = Math.min(to, Lines.end(bytes, Math.max(aim, begin), to) + 1);
      tasks.add(ForkJoinTask.adapt(() -> told(bytes, begin, end)));
      start = end;
    }
    for (ForkJoinTask<List<Told>> task : ForkJoinTask.invokeAll(tasks)) {
      task.join().forEach(line -> sink.line(line.start(), line.text(), line.found()));
    }
  }

  private List<Told> told(byte[] bytes, int from, int to) {
    List<Told> told = new ArrayList<>();
    finder.find(bytes, from, to, (start, text, found) -> told.add(new Told(start, text, found)));
    return told;
  }
}
