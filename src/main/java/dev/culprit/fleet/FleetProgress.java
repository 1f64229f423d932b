package dev.culprit.fleet;

import java.time.Duration;

/**
 * How far a run is.
 *
 * @param before machines that had a row when it began
 * @param done machines that have a row
 * @param machines all machines
 * @param bytes how much it read
 * @param totalBytes how much it will have read
 * @param elapsed since it began
 */
public record FleetProgress(
    int before, int done, int machines, long bytes, long totalBytes, Duration elapsed) {

  FleetProgress and(long moreBytes, Duration now) {
    return new FleetProgress(before, done + 1, machines, bytes + moreBytes, totalBytes, now);
  }

  /** Machines per second. */
  public double rate() {
    return elapsed.isZero() ? 0 : (done - before) / (elapsed.toNanos() / 1e9);
  }

  /**
   * The time the rest takes. Large machines come first, so what is left of the bytes promises too
   * little and what is left of the machines too much: it is the mean of both.
   */
  public Duration left() {
    double byMachines = (double) (machines - done) / Math.max(1, done - before);
    double byBytes = (double) (totalBytes - bytes) / Math.max(1, bytes);
    return Duration.ofMillis((long) (elapsed.toMillis() * (byMachines + byBytes) / 2));
  }
}
