package dev.culprit.shell;

import dev.culprit.text.Phrases;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time a log line must lie in; null where it is not bounded.
 *
 * <p>A time is written as in ISO 8601, {@code 2026-11-24T10:00}, or as a date, or as how long ago:
 * {@code 90m}, {@code 2h}, {@code 3d}. One without an offset is UTC, as a log line without one is.
 */
record TimeSpan(Instant since, Instant until) {
  private static final Pattern AGO = Pattern.compile("(\\d{1,6})([smhd])");

  /**
   * @throws CommandFailure when a time makes no sense, or the span is empty
   */
  static TimeSpan of(Invocation invocation, Clock clock, Phrases phrases) {
    TimeSpan span =
        new TimeSpan(
            invocation
                .value(Diagnose.SINCE)
                .map(t -> time(t, "--since", clock, phrases))
                .orElse(null),
            invocation
                .value(Diagnose.UNTIL)
                .map(t -> time(t, "--until", clock, phrases))
                .orElse(null));
    if (span.since != null && span.until != null && span.since.isAfter(span.until)) {
      throw CommandFailure.usage(
          phrases.say("time.empty", span.since, span.until), "", phrases.say("time.swap"));
    }
    return span;
  }

  private static Instant time(String written, String option, Clock clock, Phrases phrases) {
    Matcher ago = AGO.matcher(written);
    if (ago.matches()) {
      String unit = ago.group(2).toUpperCase(java.util.Locale.ROOT);
      String duration = unit.equals("D") ? "P" + ago.group(1) + "D" : "PT" + ago.group(1) + unit;
      return clock.instant().minus(Duration.parse(duration));
    }
    String iso = written.trim().replace(' ', 'T');
    try {
      if (!iso.contains("T")) {
        return LocalDate.parse(iso).atStartOfDay().toInstant(ZoneOffset.UTC);
      }
      return iso.matches(".*(Z|[+-]\\d\\d:?\\d\\d)")
          ? OffsetDateTime.parse(iso).toInstant()
          : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw CommandFailure.usage(
          phrases.say("usage.wrong-value", option, written), "", phrases.say("time.write"));
    }
  }
}
