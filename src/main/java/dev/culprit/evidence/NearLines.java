package dev.culprit.evidence;

import dev.culprit.knowledge.Signature;
import dev.culprit.log.Chunk;
import dev.culprit.log.LogInput;
import dev.culprit.log.LogLine;
import dev.culprit.log.LogReader;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Finds the lines of logs that have most words in common with some signatures. How far a signature
 * goes in a line takes milliseconds to tell; this says for which lines that is worth it.
 */
public final class NearLines {
  /**
   * So many lines are kept, of each shape the first: the same line often comes thousands of times.
   */
  private static final int MOST = 40;

  /** A line with less of a signature's words, by their length, has nothing to do with it. */
  private static final double LEAST_SHARE = 0.4;

  private static final int LONGEST_LINE = 16 << 10;

  private final List<SharedWords> wanted;
  private final BooleanSupplier cancelled;
  private final Map<String, NearLine> byShape = new HashMap<>();

  private NearLines(List<Signature> signatures, BooleanSupplier cancelled) {
    this.wanted =
        signatures.stream().flatMap(signature -> SharedWords.of(signature).stream()).toList();
    this.cancelled = cancelled;
  }

  /**
   * The lines that share most with any of the signatures, those that share more first. What cannot
   * be read is passed over.
   *
   * @param cancelled asked now and then; once true, what was found so far is the result
   */
  public static List<NearLine> of(
      List<Signature> signatures, List<LogInput> inputs, BooleanSupplier cancelled) {
    NearLines near = new NearLines(signatures, cancelled);
    inputs.forEach(input -> input.visit(near::read, problem -> {}));
    return near.best();
  }

  private void read(LogReader log) throws IOException {
    for (Chunk chunk = log.next(); chunk != null && !cancelled.getAsBoolean(); chunk = log.next()) {
      for (int start = chunk.from(); start < chunk.to(); ) {
        look(log.path(), chunk, start);
        start = Lines.end(chunk.bytes(), start, chunk.to()) + 1;
      }
    }
  }

  private void look(String path, Chunk chunk, int start) {
    LineText line = Lines.text(chunk.bytes(), start, chunk.to());
    String lower = line.text().toLowerCase(Locale.ROOT);
    SharedWords nearest = null;
    double most = LEAST_SHARE;
    for (SharedWords words : wanted) {
      double share = words.shareIn(lower);
      if (share > most) {
        most = share;
        nearest = words;
      }
    }
    if (nearest != null) {
      keep(
          new NearLine(
              logLine(path, chunk.at(start), line),
              nearest.signature(),
              most,
              nearest.missingIn(lower)));
    }
  }

  private static LogLine logLine(String path, Chunk.LinePosition at, LineText line) {
    String text = line.text();
    String shown = text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE);
    return new LogLine(
        path, at.number(), at.offset(), line.head().time(), line.head().level(), shown);
  }

  private void keep(NearLine near) {
    byShape.putIfAbsent(near.line().text().replaceAll("\\d+", "#"), near);
    if (byShape.size() > 2 * MOST) {
      byShape.values().retainAll(best());
    }
  }

  private List<NearLine> best() {
    return byShape.values().stream()
        .sorted(
            Comparator.comparingDouble(NearLine::share)
                .reversed()
                .thenComparing(near -> near.line().file())
                .thenComparingLong(near -> near.line().number()))
        .limit(MOST)
        .toList();
  }
}
