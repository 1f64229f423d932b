package dev.culprit.evidence;

import dev.culprit.knowledge.Product;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** What is noted of one log, should it turn out to be this product's. */
final class ProductNotes {
  /** Of runs that tell something and of those that do not, each; the oldest are forgotten. */
  private static final int MOST_RUNS = 1_000;

  private final Product product;
  private final Set<String> logs;
  private final LineKeeper keeper;
  private final Deque<RunNotes> telling = new ArrayDeque<>();
  private final Deque<RunNotes> silent = new ArrayDeque<>();
  private RunNotes current;
  private long recognised;
  private long forgotten;

  ProductNotes(Product product, String fileName, LineKeeper keeper) {
    this.product = product;
    this.keeper = keeper;
    this.logs = FileNames.logsOf(product, fileName);
    this.current = new RunNotes(1, keeper);
  }

  Product product() {
    return product;
  }

  /** How many lines only this product writes were seen. */
  long recognised() {
    return recognised;
  }

  /** Whether the file is named as one of the product's logs is. */
  boolean isNamedAsItsLog() {
    return !logs.isEmpty();
  }

  /** How many of the oldest runs are not kept. */
  long forgotten() {
    return forgotten;
  }

  /** Whether a line with this tag is none of the product's. */
  boolean isForeign(String program) {
    return !program.isEmpty() && product.programs().stream().noneMatch(program::equalsIgnoreCase);
  }

  void note(FoundLine line) {
    if (isForeign(line.text().head().program())) {
      return;
    }
    List<Found> founds = line.found().stream().filter(this::concerns).toList();
    if (founds.isEmpty()) {
      return;
    }
    Instant time = line.text().head().time();
    List<String> starts = new ArrayList<>();
    for (Found found : founds) {
      if (found.watched().role() == Role.RECOGNISES) {
        recognised++;
      } else if (found.watched().role() == Role.STARTS) {
        starts.add(found.watched().id());
      }
    }
    if (!starts.isEmpty()) {
      start(starts, line);
    }
    current.seen(time);
    current.note(line, founds);
  }

  private boolean concerns(Found found) {
    List<String> only = found.watched().signature().logs();
    return found.watched().product().equals(product.id())
        && (only.isEmpty() || logs.isEmpty() || only.stream().anyMatch(logs::contains));
  }

  /**
   * What stands before the first start and tells nothing belongs to the first run, and so does a
   * second line of another kind that starts it.
   */
  private void start(List<String> starts, FoundLine line) {
    boolean again = starts.stream().anyMatch(current::startedBy);
    if (again || !current.isBeginning()) {
      current.seen(line.timeBefore());
      end(line.position().number());
      current = new RunNotes(line.position().number(), keeper);
    }
    starts.forEach(current::start);
  }

  void seen(Instant time) {
    current.seen(time);
  }

  void end(long nextLine) {
    current.endsBefore(nextLine);
    Deque<RunNotes> kept = current.tells() ? telling : silent;
    kept.add(current);
    if (kept.size() > MOST_RUNS) {
      kept.remove();
      forgotten++;
    }
  }

  /** The runs in order of line. */
  List<RunNotes> runs() {
    List<RunNotes> runs = new ArrayList<>(telling);
    runs.addAll(silent);
    runs.sort(Comparator.comparingLong(RunNotes::firstLine));
    return runs;
  }
}
