package dev.culprit.shell;

import dev.culprit.evidence.FindOptions;
import dev.culprit.evidence.Observation;
import dev.culprit.knowledge.Product;
import dev.culprit.log.InputLimits;
import dev.culprit.log.LogInputs;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Searches logs, tells how far it is, and stops early when the person presses Ctrl-C. */
final class Scan {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private final Surroundings here;
  private final Workspace workspace;
  private volatile boolean interrupted;
  private volatile long interruptedAt;

  Scan(Surroundings here, Workspace workspace) {
    this.here = here;
    this.workspace = workspace;
  }

  /** Whether it was stopped before its end. */
  boolean wasInterrupted() {
    return interrupted;
  }

  /** Who must ask again after so long waits for a read that hangs, as on a network drive. */
  private void interrupt() {
    long now = System.nanoTime();
    if (interrupted && now - interruptedAt > PATIENCE.toNanos()) {
      Runtime.getRuntime().halt(Status.INTERRUPTED.code());
    }
    interruptedAt = interrupted ? interruptedAt : now;
    interrupted = true;
  }

  /**
   * @param encoding of logs that do not tell theirs, if a person knows it
   */
  Observation of(List<String> paths, TimeSpan span, Optional<String> encoding) {
    List<String> usualNames =
        workspace.knowledge().products().stream()
            .flatMap(product -> product.logs().stream())
            .map(Product.Log::files)
            .flatMap(List::stream)
            .toList();
    List<String> expanded = paths.stream().map(FileNames::expand).toList();
    LogInputs found = LogInputs.of(expanded, InputLimits.STANDARD, usualNames);
    LogInputs inputs = encoding.map(found::encodedAs).orElse(found);
    ProgressLine progress = new ProgressLine(here);
    try (Interrupt interrupt = Interrupt.does(this::interrupt)) {
      return workspace
          .finder()
          .find(
              inputs,
              new FindOptions(
                  here.settings().product(),
                  span.since(),
                  span.until(),
                  Runtime.getRuntime().availableProcessors(),
                  progress::show,
                  () -> interrupted));
    } finally {
      progress.clear();
    }
  }
}
