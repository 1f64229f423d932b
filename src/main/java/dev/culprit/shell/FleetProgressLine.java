package dev.culprit.shell;

import dev.culprit.fleet.FleetProgress;
import java.time.Duration;

/** One line on a terminal that tells how many machines are done, how fast, and what is left. */
final class FleetProgressLine {
  private static final Duration BETWEEN = Duration.ofMillis(250);

  private final Surroundings here;
  private Duration shownAt = Duration.ZERO;
  private int shown;

  FleetProgressLine(Surroundings here) {
    this.here = here;
  }

  synchronized void show(FleetProgress progress) {
    if (!here.console().attended()
        || here.settings().quiet()
        || progress.elapsed().minus(shownAt).compareTo(BETWEEN) < 0) {
      return;
    }
    shownAt = progress.elapsed();
    overwrite(
        here.say(
            "fleet.progress",
            progress.done(),
            progress.machines(),
            progress.rate(),
            progress.left().toSeconds()));
  }

  synchronized void clear() {
    if (shown > 0) {
      overwrite("");
      here.console().err().print('\r');
      here.console().err().flush();
    }
  }

  private void overwrite(String line) {
    here.console().err().print('\r' + line + " ".repeat(Math.max(0, shown - line.length())));
    here.console().err().flush();
    shown = line.length();
  }
}
