package dev.culprit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.culprit.text.Language;
import dev.culprit.text.Phrases;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimesTest {
  private static final Phrases EN = Phrases.of(Times.class, Language.EN);
  private static final Phrases FR = Phrases.of(Times.class, Language.FR);

  @ParameterizedTest
  @EnumSource(Language.class)
  void monthsHaveTheNamesThatJavaKnows(Language language) {
    Phrases phrases = Phrases.of(Times.class, language);
    DateTimeFormatter java = DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale());
    for (int month = 1; month <= 12; month++) {
      LocalDate date = LocalDate.of(2026, month, 2);
      Instant time = date.atStartOfDay().toInstant(ZoneOffset.UTC);
      String written = Times.of(time, phrases);
      assertEquals(java.format(date), written.split(language == Language.EN ? "," : " à")[0]);
    }
  }

  @Test
  void aTimeIsWrittenAsPeopleDo() {
    Instant first = Instant.parse("2023-02-01T10:05:09Z");
    Instant last = Instant.parse("2023-03-22T00:00:00Z");
    assertEquals("1 February 2023, 10:05:09 UTC", Times.of(first, EN));
    assertEquals("1er février 2023 à 10:05:09 UTC", Times.of(first, FR));
    assertEquals(
        "1 February 2023, 10:05:09 UTC to 22 March 2023, 00:00:00 UTC", Times.of(first, last, EN));
    assertEquals("time unknown", Times.of(null, EN));
    assertEquals(
        "1er février 2023, de 10:05:09 à 10:05:10 UTC", Times.of(first, first.plusSeconds(1), FR));
  }
}
