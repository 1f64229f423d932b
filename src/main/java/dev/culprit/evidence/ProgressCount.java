package dev.culprit.evidence;

import dev.culprit.log.LogInput;
import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Adds up how far all inputs are, and tells so a few times a second. */
final class ProgressCount {
  private static final long NANOS_BETWEEN = 100_000_000;

  private final Consumer<Progress> listener;
  private final long total;
  private final long started = System.nanoTime();
  private long told = started;
  private long finished;
  private final Map<LogInput, Long> reading = new IdentityHashMap<>();

  ProgressCount(List<LogInput> inputs, Consumer<Progress> listener) {
    this.listener = listener;
    this.total =
        inputs.stream().anyMatch(input -> input.size() < 0)
            ? -1
            : inputs.stream().mapToLong(LogInput::size).sum();
  }

  /** Takes in how many bytes of an input were read so far. */
  synchronized void read(LogInput input, long bytes) {
    reading.put(input, bytes);
    long now = System.nanoTime();
    if (now - told >= NANOS_BETWEEN) {
      told = now;
      tell(now);
    }
  }

  /** Takes in that everything of an input was read. */
  synchronized void finish(LogInput input) {
    Long bytes = reading.remove(input);
    finished += input.size() >= 0 ? input.size() : bytes == null ? 0 : bytes;
  }

  /** Tells the end. */
  synchronized void end() {
    tell(System.nanoTime());
  }

  private void tell(long now) {
    long bytes = finished + reading.values().stream().mapToLong(Long::longValue).sum();
    listener.accept(new Progress(bytes, total, Duration.ofNanos(now - started)));
  }
}
