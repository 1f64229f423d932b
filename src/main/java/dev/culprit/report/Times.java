package dev.culprit.report;

import dev.culprit.text.Phrases;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Times as people of a language write them, always in UTC: a log's own zone is seldom the reader's.
 */
final class Times {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

  private Times() {}

  static String of(Instant time, Phrases phrases) {
    if (time == null) {
      return phrases.say("time.unknown");
    }
    ZonedDateTime utc = time.atZone(ZoneOffset.UTC);
    return phrases.say("time", date(utc.toLocalDate(), phrases), CLOCK.format(utc));
  }

  static String of(Instant from, Instant to, Phrases phrases) {
    if (from == null || to == null || from.equals(to)) {
      return of(from == null ? to : from, phrases);
    }
    ZonedDateTime start = from.atZone(ZoneOffset.UTC);
    ZonedDateTime end = to.atZone(ZoneOffset.UTC);
    if (start.toLocalDate().equals(end.toLocalDate())) {
      return phrases.say(
          "time.same-day",
          date(start.toLocalDate(), phrases),
          CLOCK.format(start),
          CLOCK.format(end));
    }
    return phrases.say("time.span", of(from, phrases), of(to, phrases));
  }

  private static String date(LocalDate date, Phrases phrases) {
    // Java knows the months' names, too, but looks for them in all that it knows of calendars.
    String month = phrases.say("month." + date.getMonthValue());
    return phrases.say("date", date.getDayOfMonth(), month + " " + date.getYear());
  }
}
