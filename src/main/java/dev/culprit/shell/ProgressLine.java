package dev.culprit.shell;

import dev.culprit.evidence.Progress;
import java.time.Duration;

/** One line on a terminal that tells how far a long search is, and goes away at its end. */
final class ProgressLine {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final double MEGABYTE = 1e6;
  private final Surroundings here;
  private int shown;

  ProgressLine(Surroundings here) {
    this.here = here;
  }

  /** May be called from any thread. */
  synchronized void show(Progress progress) {
    if (!here.console().watched()
        || here.settings().quiet()
        || progress.elapsed().compareTo(PATIENCE) < 0) {
      return;
    }
    double megabytes = progress.bytes() / MEGABYTE;
    String line =
        progress.total() > 0
            ? here.say(
                "progress.of",
                megabytes,
                progress.total() / MEGABYTE,
                (double) progress.bytes() / progress.total(),
                progress.rate() / MEGABYTE,
                progress.left() == null ? 0 : progress.left().toSeconds())
            : here.say("progress", megabytes, progress.rate() / MEGABYTE);
    overwrite(line);
    shown = line.length();
  }

  synchronized void clear() {
    if (shown > 0) {
      overwrite("");
      here.console().err().print('\r');
      here.console().err().flush();
      shown = 0;
    }
  }

  private void overwrite(String line) {
    here.console().err().print('\r' + line + " ".repeat(Math.max(0, shown - line.length())));
    here.console().err().flush();
  }
}
