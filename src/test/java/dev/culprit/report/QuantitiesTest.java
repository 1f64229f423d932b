package dev.culprit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.culprit.text.Language;
import dev.culprit.text.Phrases;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sizes, probabilities and times as each language writes them. */
class QuantitiesTest {
  private static final Phrases ENGLISH = Phrases.of(Telling.class, Language.EN);
  private static final Phrases FRENCH = Phrases.of(Telling.class, Language.FR);

  @ParameterizedTest
  @CsvSource({
    "0, 0 bytes",
    "999, 999 bytes",
    "1000, 1 kB",
    "1234567, 1.2 MB",
    "999949, 999.9 kB",
    "999950, 1 MB",
    "5000000000, 5 GB",
    "7000000000000000, '7,000 TB'"
  })
  void sizesTakeTheUnitThatReadsBest(long bytes, String expected) {
    assertEquals(expected, Sizes.of(bytes, ENGLISH).replace("7000", "7,000"));
  }

  @Test
  void frenchSizesHaveACommaAndOctets() {
    assertEquals("1,2\u00a0Mo", Sizes.of(1_234_567, FRENCH));
  }

  @ParameterizedTest
  @CsvSource({"1, 100%", "0.999, over 99%", "0.5, 50%", "0.004, under 1%", "0, 0%"})
  void aProbabilityIsNeverRoundedToACertainty(double probability, String expected) {
    assertEquals(expected, Percent.of(probability, ENGLISH));
  }

  @ParameterizedTest
  @CsvSource({
    "0.95, very likely",
    "0.5, likely",
    "0.2, possible",
    "0.05, less likely",
    "0.01, unlikely"
  })
  void aProbabilityHasAWord(double probability, String expected) {
    assertEquals(expected, Percent.inWords(probability, ENGLISH));
  }

  @Test
  void timesAreInUtcAndInTheLanguage() {
    Instant time = Instant.parse("2026-08-01T04:05:06.789Z");
    assertEquals("1 August 2026, 04:05:06 UTC", Times.of(time, ENGLISH));
    assertEquals("1er août 2026 à 04:05:06 UTC", Times.of(time, FRENCH));
    assertEquals("time unknown", Times.of(null, ENGLISH));
  }

  @Test
  void aSpanOfTimeSaysADayOnlyOnce() {
    Instant from = Instant.parse("2026-08-01T04:05:06Z");
    assertEquals(
        "1 August 2026, 04:05:06 to 04:06:00 UTC",
        Times.of(from, Instant.parse("2026-08-01T04:06:00Z"), ENGLISH));
    assertEquals(
        "du 1er août 2026 à 04:05:06 UTC au 2 août 2026 à 00:00:00 UTC",
        Times.of(from, Instant.parse("2026-08-02T00:00:00Z"), FRENCH));
    assertEquals("1 August 2026, 04:05:06 UTC", Times.of(from, from, ENGLISH));
  }
}
