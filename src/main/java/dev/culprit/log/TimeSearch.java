package dev.culprit.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * Finds the part of a plain file that a time falls into by looking at few of its lines.
 *
 * <p>It relies on times that grow: when one of some lines all over the file is earlier than one
 * before it by more than {@link #SLACK}, the part is the whole file; so it is when the file is
 * packed, small or UTF-16. What is found is larger than the window by the slack, because concurrent
 * writers swap lines.
 */
final class TimeSearch {
  /** How far times may run backwards. */
  static final Duration SLACK = Duration.ofMinutes(1);

  /** A line and what follows it until one tells a time must fit, else no time is known there. */
  private static final int PROBE_BYTES = 64 << 10;

  private static final int PROBES = 64;

  private final FileChannel channel;
  private final long size;
  private final TimeWindow window;
  private final byte[] probe = new byte[PROBE_BYTES];

  TimeSearch(FileChannel channel, long size, TimeWindow window) {
    this.channel = channel;
    this.size = size;
    this.window = window;
  }

  private record TimedLine(long start, Instant time) {}

  /** The part that holds every line of the window. */
  FilePart find() throws IOException {
    if (size < PROBES * PROBE_BYTES || !isPlainText() || !timesGrow()) {
      return new FilePart(0, size);
    }
    long from = window.since() == null ? 0 : boundary(true);
    long to = window.until() == null ? size : boundary(false);
    return new FilePart(from, Math.max(from, to));
  }

  private boolean isPlainText() throws IOException {
    int filled = fill(0);
    byte[] bytes = Arrays.copyOf(probe, filled);
    TextSample text = new TextSample(bytes);
    return !new FirstBytes(bytes).arePacked()
        && !text.isBinary()
        && text.encoding().orElse(Encoding.UTF_8) == Encoding.UTF_8;
  }

  private boolean timesGrow() throws IOException {
    Instant latest = null;
    for (int i = 0; i < PROBES; i++) {
      TimedLine line = firstTimed(size / PROBES * i);
      if (line == null) {
        continue;
      }
      if (latest != null && line.time.plus(SLACK).isBefore(latest)) {
        return false;
      }
      latest = latest == null || line.time.isAfter(latest) ? line.time : latest;
    }
    return latest != null;
  }

  /** Where the window begins or, if it is not the beginning that is asked for, where it is over. */
  private long boundary(boolean beginning) throws IOException {
    long low = 0;
    long high = size;
    while (high - low > PROBE_BYTES) {
      long middle = low + (high - low) / 2;
      TimedLine line = firstTimed(middle);
      // Where no time is known the part is made larger, not smaller.
      boolean isBefore =
          line == null
              ? !beginning
              : beginning
                  ? line.time.plus(SLACK).isBefore(window.since())
                  : !line.time.minus(SLACK).isAfter(window.until());
      if (isBefore) {
        low = middle;
      } else {
        high = middle;
      }
    }
    long at = beginning ? low : high;
    if (at == 0 || at == size) {
      return at;
    }
    TimedLine line = firstTimed(at);
    // A line that was there a moment ago is gone only when the file is cut off meanwhile.
    return line == null ? (beginning ? 0 : size) : line.start;
  }

  /** The first line that begins here or later and tells a time; null when none is near. */
  private TimedLine firstTimed(long position) throws IOException {
    long start = Math.max(0, position - 1);
    int filled = fill(start);
    int at = position == 0 ? 0 : Newlines.first(probe, 0, filled) + 1;
    if (position > 0 && at == 0) {
      return null;
    }
    while (at < filled) {
      int end = Newlines.first(probe, at, filled);
      if (end < 0) {
        return null;
      }
      Instant time = window.timeOf().apply(text(at, end));
      if (time != null) {
        return new TimedLine(start + at, time);
      }
      at = end + 1;
    }
    return null;
  }

  private String text(int from, int to) {
    int end = to > from && probe[to - 1] == '\r' ? to - 1 : to;
    return new String(probe, from, end - from, StandardCharsets.UTF_8);
  }

  private int fill(long position) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(probe);
    int read;
    do {
      read = channel.read(buffer, position + buffer.position());
    } while (read > 0);
    return buffer.position();
  }
}
