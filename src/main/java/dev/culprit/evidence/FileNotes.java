package dev.culprit.evidence;

import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is noted of one log, for each product it may be a log of. */
final class FileNotes {
  private final List<ProductNotes> candidates;
  private final boolean forced;
  private final FindOptions options;
  private final List<FoundLine> samePlace = new ArrayList<>();
  private boolean ownLineSeen;
  private boolean timeSeen;

  FileNotes(KnowledgeBase base, FindOptions options, String path, String name) {
    LineKeeper keeper = new LineKeeper(path);
    this.options = options;
    this.forced = options.product().isPresent();
    this.candidates =
        base.products().stream()
            .filter(product -> options.product().map(product.id()::equals).orElse(true))
            .map(product -> new ProductNotes(product, name, keeper))
            .toList();
  }

  /** Takes in one of the log's first lines, whatever it holds. */
  void sample(LineText line) {
    if (!line.text().isBlank()) {
      ownLineSeen |= candidates.stream().anyMatch(notes -> !notes.isForeign(line));
      if (!timeSeen) {
        seen(line.head().time());
      }
    }
  }

  /** Whether some line says a time. */
  boolean hasTime() {
    return timeSeen;
  }

  /** Takes in the time of the last line that was read so far, or null. */
  void seen(Instant time) {
    timeSeen |= time != null;
    if (options.covers(time)) {
      candidates.forEach(notes -> notes.seen(time));
    }
  }

  /**
   * Whether such a line must say the time of the lines before it: when it bounds a run, or may lie
   * outside the time asked for.
   */
  boolean needsTimeBefore(LineText line, List<Found> found) {
    return options.isBounded() && line.head().time() == null || holdsStart(found);
  }

  private static boolean holdsStart(List<Found> found) {
    for (Found each : found) {
      if (each.watched().role() == Role.STARTS) {
        return true;
      }
    }
    return false;
  }

  /** Takes in a line; two lines of one place are two readings of one line. */
  void note(FoundLine line) {
    if (options.isBounded()) {
      Instant own = line.text().head().time();
      if (!options.covers(own != null ? own : line.timeBefore())) {
        return;
      }
    }
    if (!samePlace.isEmpty() && !samePlace.get(0).position().isThatOf(line.position())) {
      flush();
    }
    samePlace.add(line);
  }

  /**
   * Ends the log, which had so many lines.
   *
   * @param past what they tell and is over
   */
  void end(long lines, Past past) {
    flush();
    if (!past.isEmpty()) {
      candidates.forEach(notes -> notes.forget(past));
    }
    candidates.forEach(notes -> notes.end(lines + 1));
  }

  /** Whether anything was found, as far as can be told by now, whose line is to be told. */
  boolean holdSomething() {
    return decide().filter(ProductNotes::holdSomething).isPresent();
  }

  private void flush() {
    if (samePlace.isEmpty()) {
      return;
    }
    FoundLine line = samePlace.size() == 1 ? samePlace.get(0) : merged();
    samePlace.clear();
    candidates.forEach(notes -> notes.note(line));
  }

  private FoundLine merged() {
    List<Found> founds = new ArrayList<>();
    for (FoundLine reading : samePlace) {
      for (Found found : reading.found()) {
        boolean isNew = founds.stream().noneMatch(other -> other.watched() == found.watched());
        if (isNew || found.watched().role().needsFew()) {
          founds.add(found);
        }
      }
    }
    FoundLine first = samePlace.get(0);
    return new FoundLine(first.position(), first.text(), founds, first.timeBefore());
  }

  /**
   * The product it is a log of: the one that was given; else that of which most own lines were
   * seen; else the one whose log is named so, unless every line bears another program's tag.
   */
  Optional<ProductNotes> decide() {
    if (forced) {
      return candidates.stream().findFirst();
    }
    Optional<ProductNotes> recognised =
        candidates.stream()
            .filter(notes -> notes.recognised() > 0)
            .max(Comparator.comparingLong(ProductNotes::recognised));
    return recognised.isPresent() || !ownLineSeen
        ? recognised
        : candidates.stream().filter(ProductNotes::isNamedAsItsLog).findFirst();
  }
}
