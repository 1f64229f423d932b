package dev.culprit.evidence;

import dev.culprit.log.Chunk;
import dev.culprit.log.LogReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ForkJoinTask;

/**
 * Searches several chunks of a log at the same time, while the next ones are read, and tells what
 * is found in their order: one large log keeps all cores busy, too. Called by a thread of its own
 * alone, it searches one after the other.
 */
final class ScanAhead {
  /** A line that was found and is told later. */
  private record Told(int start, LineText text, List<Found> found) {}

  private record Search(Chunk chunk, ForkJoinTask<List<Told>> task) {}

  private final LineFinder finder;
  private final Deque<Search> searches = new ArrayDeque<>();
  private final int most;

  ScanAhead(LineFinder finder) {
    this.finder = finder;
    boolean alone = !ForkJoinTask.inForkJoinPool() || ForkJoinTask.getPool().getParallelism() == 1;
    this.most = alone ? 1 : LogReader.AHEAD;
  }

  boolean isEmpty() {
    return searches.isEmpty();
  }

  /** Whether one must be finished before another chunk is read. */
  boolean isFull() {
    return searches.size() == most;
  }

  void start(Chunk chunk) {
    ForkJoinTask<List<Told>> task = ForkJoinTask.adapt(() -> told(chunk));
    searches.add(new Search(chunk, task));
    if (most > 1) {
      task.fork();
    }
  }

  /** The chunk that is finished next. */
  Chunk chunk() {
    return searches.element().chunk();
  }

  /** Tells what was found in it, and lets go of it. */
  void finish(LineFinder.Sink sink) {
    Search first = searches.remove();
    if (most == 1) {
      first.task().invoke();
    } else {
      while (!first.task().isDone() && helpWithLast()) {
        // The thread that has the first one may be done with it meanwhile.
      }
    }
    first.task().join().forEach(line -> sink.line(line.start(), line.text(), line.found()));
  }

  /** Instead of waiting for another thread: the newest chunk is the last one that it would take. */
  private boolean helpWithLast() {
    Search last = searches.peekLast();
    if (last == null || !last.task().tryUnfork()) {
      return false;
    }
    last.task().invoke();
    return true;
  }

  private List<Told> told(Chunk chunk) {
    List<Told> told = new ArrayList<>();
    finder.find(
        chunk.bytes(),
        chunk.from(),
        chunk.to(),
        (start, text, found) -> told.add(new Told(start, text, found)));
    return told;
  }
}
