package dev.culprit.evidence;

import dev.culprit.evidence.printout.PrintoutReader;
import dev.culprit.evidence.printout.Printouts;
import dev.culprit.evidence.printout.Restated;
import dev.culprit.log.Chunk;
import dev.culprit.log.Chunk.LinePosition;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks for printouts in one log. Only a small log can hold what somebody pasted. */
final class PrintoutScan {
  private static final int LARGEST = 1 << 20;

  private final PrintoutReader reader;
  private final List<LinePosition> positions = new ArrayList<>();
  private long bytes;
  private final Set<String> found = new TreeSet<>();
  private final Past past = new Past();

  PrintoutScan(Printouts printouts) {
    reader = printouts.isEmpty() ? null : printouts.reader();
  }

  /**
   * What printouts are read as that ended in a chunk.
   *
   * @param before index of the line they stand before
   */
  record Insertion(int before, RestatedLines lines) {}

  /** In ascending order; of each line that says its part already, nothing. */
  List<Insertion> read(Chunk chunk) {
    bytes += chunk.to() - chunk.from();
    List<Insertion> insertions = new ArrayList<>();
    if (reader == null || bytes > LARGEST) {
      return insertions;
    }
    for (int start = chunk.from(); start < chunk.to(); ) {
      positions.add(chunk.at(start));
      add(start, reader.read(Lines.text(chunk.bytes(), start, chunk.to()).text()), insertions);
      start = Lines.end(chunk.bytes(), start, chunk.to()) + 1;
    }
    return insertions;
  }

  /** What printouts are read as that the log's end ends. */
  List<Insertion> end() {
    List<Insertion> insertions = new ArrayList<>();
    if (reader != null) {
      add(0, reader.end(), insertions);
    }
    return insertions;
  }

  /** Ids of the printouts that were found. */
  Set<String> found() {
    return found;
  }

  /** What the printouts that have ended tell and is over. */
  Past past() {
    return past;
  }

  private void add(int before, List<Restated> restated, List<Insertion> insertions) {
    restated.forEach(line -> found.add(line.printout()));
    restated.stream()
        .filter(Restated::past)
        .forEach(line -> past.add(positions.get(line.line()).number(), line.text()));
    List<Restated> news =
        restated.stream().filter(line -> !line.verbatim() && !line.past()).toList();
    if (!news.isEmpty()) {
      insertions.add(new Insertion(before, RestatedLines.of(news, positions)));
    }
  }

  /**
   * Lines put together, each with the position of what it restates.
   *
   * @param starts where each begins, ascending
   */
  record RestatedLines(byte[] bytes, List<Integer> starts, List<LinePosition> positions) {
    static RestatedLines of(List<Restated> lines, List<LinePosition> positions) {
      StringBuilder text = new StringBuilder();
      List<Integer> starts = new ArrayList<>();
      int length = 0;
      for (Restated line : lines) {
        String one = line.text().replaceAll("[\\r\\n]+", " ") + "\n";
        starts.add(length);
        text.append(one);
        length += one.getBytes(StandardCharsets.UTF_8).length;
      }
      return new RestatedLines(
          text.toString().getBytes(StandardCharsets.UTF_8),
          starts,
          lines.stream().map(line -> positions.get(line.line())).toList());
    }

    LinePosition at(int start) {
      return positions.get(starts.indexOf(start));
    }
  }
}
