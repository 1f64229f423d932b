package dev.culprit.evidence;

import dev.culprit.evidence.printout.Printouts;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.log.Chunk;
import dev.culprit.log.LogReader;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Reads one log through and notes what is found. */
final class LogScan {
  /** How many of a log's first lines are looked at for what it is. */
  private static final int SAMPLE = 100;

  /** How many lines an entry that spans several is gone back to find its time. */
  private static final int LONGEST_ENTRY = 20;

  private final LineFinder finder;
  private final LogReader log;
  private final FileNotes notes;
  private final PrintoutScan printouts;
  private final BooleanSupplier cancelled;

  LogScan(
      KnowledgeBase base,
      LineFinder finder,
      Printouts printouts,
      FindOptions options,
      LogReader log) {
    this.finder = finder;
    this.printouts = new PrintoutScan(printouts);
    this.log = log;
    this.cancelled = options.cancelled();
    this.notes = new FileNotes(base, options, log.path(), log.name());
  }

  /** Reads to the end, or until it is cancelled; what is noted then holds for what was read. */
  void run(Runnable afterEachChunk) throws IOException {
    ScanAhead ahead = new ScanAhead(finder);
    try {
      boolean first = true;
      for (Chunk chunk = log.next(); chunk != null; chunk = log.next()) {
        if (first) {
          sample(chunk);
          first = false;
        }
        ahead.start(chunk);
        if (ahead.isFull()) {
          note(ahead, afterEachChunk);
        }
        if (cancelled.getAsBoolean()) {
          break;
        }
      }
      while (!ahead.isEmpty()) {
        note(ahead, afterEachChunk);
      }
      printouts.end().forEach(insertion -> note(insertion, null));
    } finally {
      notes.end(log.linesRead(), printouts.past());
    }
  }

  /** Ids of the printouts it holds. */
  Set<String> printouts() {
    return printouts.found();
  }

  FileNotes notes() {
    return notes;
  }

  /** Notes what the lines of a chunk hold; what printouts are read as follows their lines. */
  private void note(ScanAhead ahead, Runnable afterEachChunk) {
    Chunk chunk = ahead.chunk();
    Deque<PrintoutScan.Insertion> insertions = new ArrayDeque<>(printouts.read(chunk));
    ahead.finish(
        (start, text, found) -> {
          noteUpTo(start, insertions, chunk);
          note(chunk, start, text, found);
        });
    noteUpTo(chunk.to(), insertions, chunk);
    notes.seen(timeBefore(chunk, chunk.to()));
    afterEachChunk.run();
    if (!log.beginsWithFirstLine() && notes.holdSomething()) {
      // Not only at the end: whoever interrupts the reading later keeps what was found.
      log.linesBefore(afterEachChunk);
    }
  }

  private void noteUpTo(int start, Deque<PrintoutScan.Insertion> insertions, Chunk chunk) {
    while (!insertions.isEmpty() && insertions.element().before() <= start) {
      PrintoutScan.Insertion insertion = insertions.remove();
      note(insertion, timeBefore(chunk, insertion.before()));
    }
  }

  private void note(PrintoutScan.Insertion insertion, Instant timeBefore) {
    PrintoutScan.RestatedLines lines = insertion.lines();
    finder.find(
        lines.bytes(),
        0,
        lines.bytes().length,
        (start, text, found) ->
            notes.note(new FoundLine(lines.at(start), text, found, timeBefore)));
  }

  private void note(Chunk chunk, int start, LineText text, List<Found> found) {
    notes.note(
        new FoundLine(
            chunk.at(start),
            text,
            found,
            notes.needsTimeBefore(text, found) ? timeBefore(chunk, start) : null));
  }

  /** Looks at the first lines, whatever they hold. */
  private void sample(Chunk chunk) {
    int start = chunk.from();
    for (int i = 0; i < SAMPLE && start < chunk.to(); i++) {
      LineText line = Lines.text(chunk.bytes(), start, chunk.to());
      notes.sample(line);
      start = Lines.end(chunk.bytes(), start, chunk.to()) + 1;
    }
  }

  private static Instant timeBefore(Chunk chunk, int lineStart) {
    int start = lineStart;
    for (int i = 0; i < LONGEST_ENTRY && start > chunk.from(); i++) {
      start = Lines.start(chunk.bytes(), chunk.from(), start - 1);
      Instant time = Lines.text(chunk.bytes(), start, chunk.to()).head().time();
      if (time != null) {
        return time;
      }
    }
    return null;
  }
}
