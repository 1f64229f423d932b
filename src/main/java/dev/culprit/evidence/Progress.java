package dev.culprit.evidence;

import java.time.Duration;

/**
 * How far the reading of logs is.
 *
 * @param bytes that were read, as they lie on the disk
 * @param total of all inputs in bytes; -1 when some input does not tell its size
 * @param elapsed since the reading began
 */
public record Progress(long bytes, long total, Duration elapsed) {
  /** Bytes per second so far; 0 before any time has passed. */
  public double rate() {
    return elapsed.isZero() ? 0 : bytes / (elapsed.toNanos() / 1e9);
  }

  /** The time the rest takes at this rate; null when it is not known. */
  public Duration left() {
    double rate = rate();
    return total < 0 || rate == 0
        ? null
        : Duration.ofMillis((long) (1000 * Math.max(0, total - bytes) / rate));
  }
}
