package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.culprit.evidence.Progress;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private static final long MEGABYTE = 1_000_000;

  @Test
  void tellsBytesRateAndTimeLeftAndGoesAway() {
    assertEquals(
        "\rRead 250 of 1,000 MB (25%), 125 MB/s, 6 s left\r" + " ".repeat(46) + "\r",
        told("en_US.UTF-8", true, new Progress(250 * MEGABYTE, 1000 * MEGABYTE, seconds(2))));
    assertEquals(
        "\r250 Mo lus sur 1\u202f000 (25\u00a0%), 125 Mo/s, encore 6 s\r" + " ".repeat(49) + "\r",
        told("fr_FR.UTF-8", true, new Progress(250 * MEGABYTE, 1000 * MEGABYTE, seconds(2))));
  }

  @Test
  void tellsNoTimeLeftOfWhatIsPipedIn() {
    assertEquals(
        "\rRead 250 MB, 125 MB/s\r" + " ".repeat(21) + "\r",
        told("en_US.UTF-8", true, new Progress(250 * MEGABYTE, -1, seconds(2))));
  }

  @Test
  void isSilentInTheFirstSecondAndAwayFromATerminal() {
    Progress early = new Progress(250 * MEGABYTE, -1, Duration.ofMillis(999));
    assertEquals("", told("en_US.UTF-8", true, early));
    assertEquals("", told("en_US.UTF-8", false, new Progress(1, 2, seconds(2))));
  }

  private static Duration seconds(long seconds) {
    return Duration.ofSeconds(seconds);
  }

  private static String told(String language, boolean watched, Progress progress) {
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            InputStream.nullInputStream(),
            false,
            watched,
            false,
            () -> {
              throw new AssertionError("nobody may be asked");
            });
    Settings settings = Settings.of(Map.of("LANG", language), Path.of(""));
    ProgressLine line =
        new ProgressLine(new Surroundings(settings, console, Trial.WORKSPACES, Trial.SESSIONS));
    line.show(progress);
    line.clear();
    return err.toString();
  }
}
