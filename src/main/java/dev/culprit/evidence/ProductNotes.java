package dev.culprit.evidence;

import dev.culprit.knowledge.Product;
import dev.culprit.knowledge.Role;
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

  private static final int ENOUGH = 100;

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
    this.current = new RunNotes(product, 1, keeper, this::isForeign);
  }

  Product product() {
    return product;
  }

  /** How many lines only this product writes were seen; no more than a hundred are counted. */
  long recognised() {
    return recognised;
  }

  /** Whether the file is named as one of the product's logs is. */
  boolean isNamedAsItsLog() {
    return !logs.isEmpty();
  }

  /** Whether anything was found in a run. One that is not the first has its start at least. */
  boolean holdSomething() {
    return !current.isEmpty();
  }

  /** How many of the oldest runs are not kept. */
  long forgotten() {
    return forgotten;
  }

  /** Whether the line bears the tag of a program that is none of the product's. */
  boolean isForeign(LineText line) {
    String program = line.head().program();
    return !program.isEmpty() && product.programs().stream().noneMatch(program::equalsIgnoreCase);
  }

  void note(FoundLine line) {
    List<Found> telling = new ArrayList<>();
    List<Found> readings = new ArrayList<>();
    for (Found found : line.found()) {
      if (!concerns(found)) {
        continue;
      }
      switch (found.watched().role()) {
        case RECOGNISES -> recognise(found);
        case CONTEXT -> readings.add(found);
        default -> telling.add(found);
      }
    }
    if (!telling.isEmpty() && !isForeign(line.text())) {
      tell(line, telling);
    }
    readings.forEach(found -> current.read(found, line));
  }

  private void recognise(Found found) {
    if (recognised < ENOUGH && found.hit().isPresent() && !isForeign(found.text())) {
      recognised++;
    }
  }

  private void tell(FoundLine line, List<Found> founds) {
    List<String> starts =
        founds.stream()
            .map(Found::watched)
            .filter(watched -> watched.role() == Role.STARTS)
            .map(Watched::id)
            .toList();
    if (!starts.isEmpty()) {
      start(starts, line);
    }
    current.seen(line.text().head().time());
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
      current = new RunNotes(product, line.position().number(), keeper, this::isForeign);
    }
    starts.forEach(current::start);
  }

  void seen(Instant time) {
    current.seen(time);
  }

  /** Lets go of what is over. */
  void forget(Past past) {
    telling.forEach(run -> run.forget(past));
    current.forget(past);
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
