package dev.culprit.evidence;

import dev.culprit.evidence.Run.Outcome;
import dev.culprit.knowledge.Product;
import dev.culprit.knowledge.Role;
import dev.culprit.log.Level;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is noted of one run while its lines are read, numbered from where the reading began. What is
 * built of it has the numbers of the log, once it is known how many lines it follows.
 */
final class RunNotes {
  private static final long UNKNOWN = -1;

  private static final Set<Role> FAILING = EnumSet.of(Role.FAILED, Role.ALARM);

  private final LineKeeper keeper;
  private final Set<String> starts = new HashSet<>();
  private final Map<String, MatchCount> matches = new LinkedHashMap<>();
  private final Map<String, MatchCount> noise = new LinkedHashMap<>();
  private final Readings readings;
  private final Alarms alarms;
  private Outcome outcome = Outcome.UNKNOWN;
  private FoundLine failure;
  private final long firstLine;
  private long lastLine;
  private long linesBefore = UNKNOWN;
  private Instant from;
  private Instant to;

  RunNotes(Product product, long firstLine, LineKeeper keeper, Predicate<LineText> foreign) {
    this.firstLine = firstLine;
    this.keeper = keeper;
    this.alarms = new Alarms(keeper);
    this.readings = new Readings(product, foreign, keeper);
  }

  /** Whether nothing but starts and readings was seen: another way to start it may follow. */
  boolean isBeginning() {
    return outcome == Outcome.UNKNOWN && !tells();
  }

  /** Whether it shows an error, a harmless look-alike or how it ended. */
  boolean tells() {
    return outcome != Outcome.UNKNOWN
        || !matches.isEmpty()
        || !noise.isEmpty()
        || !alarms.isEmpty();
  }

  /** Whether nothing was found in it, not even where it starts. */
  boolean isEmpty() {
    return starts.isEmpty() && !tells() && readings.areNone();
  }

  /** Tells how many lines of the log stand before those that were read. */
  void follow(long lines) {
    linesBefore = lines;
  }

  boolean startedBy(String signature) {
    return starts.contains(signature);
  }

  void start(String signature) {
    starts.add(signature);
  }

  void seen(Instant time) {
    if (time != null) {
      from = from == null ? time : from;
      to = time;
    }
  }

  void endsBefore(long line) {
    lastLine = line - 1;
    readings.end();
  }

  long firstLine() {
    return firstLine;
  }

  void note(FoundLine line, List<Found> founds) {
    boolean harmless = founds.stream().anyMatch(found -> found.watched().role() == Role.NOISE);
    boolean explained = harmless;
    boolean alarm = false;
    boolean failed = false;
    for (Found found : founds) {
      switch (found.watched().role()) {
        case NOISE -> count(noise, found, line);
        case CASE, CLUE -> {
          if (!harmless) {
            count(matches, found, line);
            explained = true;
          }
        }
        case SUCCEEDED -> outcome = Outcome.SUCCEEDED;
        case FAILED -> failed = !harmless;
        case ALARM -> alarm = true;
        default -> {}
      }
    }
    if (alarm && !explained) {
      alarms.add(line);
    }
    if (failed || alarm && !harmless && isGrave(line.text().head().level())) {
      outcome = Outcome.FAILED;
      failure = line;
    }
  }

  /** Lets go of what is over. */
  void forget(Past past) {
    matches.values().removeIf(match -> match.isOnlyIn(past));
    alarms.forget(past);
    readings.forget(past);
    if (outcome == Outcome.FAILED && failedOnly(past)) {
      outcome = Outcome.UNKNOWN;
    }
  }

  /** Whether what made it a failure is over: then nothing of it is left to tell. */
  private boolean failedOnly(Past past) {
    return failure.found().stream()
        .filter(found -> FAILING.contains(found.watched().role()))
        .allMatch(found -> past.holds(failure.position().number(), found.matched()));
  }

  /** An alarm that does not say how grave it is reports an error all the same. */
  private static boolean isGrave(Level level) {
    return level == Level.ERROR || level == Level.FATAL || level == Level.NONE;
  }

  private void count(Map<String, MatchCount> counts, Found found, FoundLine line) {
    counts
        .computeIfAbsent(
            found.watched().id(),
            id ->
                new MatchCount(
                    found, keeper.keep(line, found.text(), found.hit().orElseThrow().start())))
        .add(line.position().number(), line.text().head().time(), found);
  }

  /** Takes in a line that may say something of the run. */
  void read(Found found, FoundLine line) {
    readings.add(found, line);
  }

  Run run(int number, String product, String file) {
    boolean isNumbered = linesBefore != UNKNOWN;
    return new Run(
        number,
        product,
        file,
        isNumbered ? linesBefore + firstLine : 0,
        isNumbered ? linesBefore + lastLine : 0,
        from,
        to,
        outcome);
  }

  List<Match> matches(int run) {
    return matches.values().stream().map(match -> match.build(run, linesBefore)).toList();
  }

  List<Match> noise(int run) {
    return noise.values().stream().map(match -> match.build(run, linesBefore)).toList();
  }

  List<Reading> readings(int run) {
    return readings.of(run, linesBefore);
  }

  List<Unexplained> unexplained(int run) {
    return alarms.unexplained(run, linesBefore);
  }
}
