package dev.culprit.evidence;

import dev.culprit.log.LogLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** All matches of one signature in one run: the first in full, of the others where they are. */
final class MatchCount {
  /** Enough for any count a case asks for; a log that repeats one line for ever stays small. */
  private static final int MOST_OCCURRENCES = 2_000;

  /** What is over stands in what a person pasted, which says it once or a few times. */
  private static final int MOST_PAST = 16;

  private final Watched watched;
  private final Hit first;
  private final LineKeeper.Kept kept;
  private final List<Occurrence> occurrences = new ArrayList<>(1);
  private final List<String> matched = new ArrayList<>(1);
  private int count;

  MatchCount(Found found, LineKeeper.Kept kept) {
    this.watched = found.watched();
    this.first = found.hit().orElseThrow();
    this.kept = kept;
  }

  /** Takes in a line; one that was taken in already, in another wording, counts once. */
  void add(long number, Instant time, Found found) {
    boolean isLater =
        occurrences.isEmpty() || occurrences.get(occurrences.size() - 1).line() < number;
    if (!isLater && occurrences.stream().anyMatch(occurrence -> occurrence.line() == number)) {
      return;
    }
    count++;
    if (count <= MOST_PAST) {
      matched.add(found.matched());
    }
    if (occurrences.size() == MOST_OCCURRENCES) {
      occurrences.remove(MOST_OCCURRENCES - 1);
    }
    occurrences.add(new Occurrence(number, time));
  }

  /** Whether every one of its lines tells of what is over. */
  boolean isOnlyIn(Past past) {
    if (count > MOST_PAST) {
      return false;
    }
    for (int i = 0; i < matched.size(); i++) {
      if (!past.holds(occurrences.get(i).line(), matched.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * @param before how many lines stand before the first that was read
   */
  Match build(int run, long before) {
    LogLine line = kept.line();
    int end = first.end() - kept.cut();
    boolean isShown = first.start() >= 0 && end <= line.text().length();
    return new Match(
        watched.id(),
        watched.owner(),
        run,
        line.after(before),
        isShown ? first.start() - kept.cut() : -1,
        isShown ? end : -1,
        first.captures(),
        count,
        occurrences.stream().map(occurrence -> occurrence.after(before)).toList());
  }
}
