package dev.culprit.fleet.summary;

import dev.culprit.fleet.rows.Row;
import dev.culprit.fleet.rows.State;
import java.io.Serializable;
import java.time.Instant;
import java.util.TreeMap;

/** The machines of one cause. */
public final class CauseCount implements Serializable {
  private static final long SECONDS_PER_HOUR = 3600;

  private long machines;
  private long settled;
  private long also;
  private String firstSeen = "";
  private String lastSeen = "";
  private final TreeMap<String, Long> cases = new TreeMap<>();
  private final TreeMap<Long, Long> hours = new TreeMap<>();

  void add(Row row) {
    machines++;
    settled += row.status().isSettled() ? 1 : 0;
    cases.merge(row.caseId(), 1L, Long::sum);
    span(row.firstSeen(), row.lastSeen());
    if (!row.firstSeen().isEmpty()) {
      long hour = Instant.parse(row.firstSeen()).getEpochSecond() / SECONDS_PER_HOUR;
      hours.merge(hour, 1L, Long::sum);
    }
  }

  void addBesideAnother() {
    also++;
  }

  void merge(CauseCount other) {
    machines += other.machines;
    settled += other.settled;
    also += other.also;
    other.cases.forEach((id, count) -> cases.merge(id, count, Long::sum));
    other.hours.forEach((hour, count) -> hours.merge(hour, count, Long::sum));
    span(other.firstSeen, other.lastSeen);
  }

  private void span(String from, String to) {
    if (!from.isEmpty() && (firstSeen.isEmpty() || from.compareTo(firstSeen) < 0)) {
      firstSeen = from;
    }
    if (to.compareTo(lastSeen) > 0) {
      lastSeen = to;
    }
  }

  /** Machines whose row names it. */
  public long machines() {
    return machines;
  }

  /** Those of them on which it was found, not only suspected; see {@link State#isSettled}. */
  public long settled() {
    return settled;
  }

  /** Machines on which it stands beside another cause that their row names. */
  public long also() {
    return also;
  }

  /** When it was logged first anywhere, as in ISO 8601; empty when no line says. */
  public String firstSeen() {
    return firstSeen;
  }

  public String lastSeen() {
    return lastSeen;
  }

  /** Case and how many machines it was seen on. */
  public TreeMap<String, Long> cases() {
    return cases;
  }

  /** Hour, counted from 1970 in UTC, and how many machines logged the error first in it. */
  public TreeMap<Long, Long> hours() {
    return hours;
  }
}
