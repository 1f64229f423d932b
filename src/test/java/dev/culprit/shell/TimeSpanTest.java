package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.culprit.text.Language;
import dev.culprit.text.Phrases;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeSpanTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T10:00, 2026-11-24T10:00:00Z",
    "2026-11-24 10:00:30, 2026-11-24T10:00:30Z",
    "2026-11-24T10:00:00Z, 2026-11-24T10:00:00Z",
    "2026-11-24T10:00:00+01:00, 2026-11-24T09:00:00Z",
    "2026-11-23, 2026-11-23T00:00:00Z",
    "90m, 2026-11-24T10:30:00Z",
    "2h, 2026-11-24T10:00:00Z",
    "3d, 2026-11-21T12:00:00Z"
  })
  void aTimeIsWrittenAsInLogsOrAsHowLongAgo(String written, Instant time) {
    assertEquals(time, span("--since", written).since());
  }

  @Test
  void whatIsNotGivenIsNotBounded() {
    assertNull(span("--since", "2h").until());
  }

  @Test
  void whatIsNoTimeIsTold() {
    CommandFailure failure = assertThrows(CommandFailure.class, () -> span("--since", "yesterday"));
    assertEquals(
        "--since cannot be 'yesterday': write a time such as 2026-11-24T10:00, a date such as"
            + " 2026-11-24, or how long ago: 90m, 2h, 3d",
        failure.getMessage());
  }

  @Test
  void anEmptySpanIsTold() {
    CommandFailure failure =
        assertThrows(CommandFailure.class, () -> span("--since", "1h", "--until", "2h"));
    assertEquals(
        "--since 2026-11-24T11:00:00Z lies after --until 2026-11-24T10:00:00Z: swap them",
        failure.getMessage());
  }

  private static TimeSpan span(String... options) {
    List<String> words = new java.util.ArrayList<>(List.of("diagnose"));
    words.addAll(List.of(options));
    Surroundings here = Trial.unattended().surroundings();
    return TimeSpan.of(
        new Invocation(new CommandLine(Commands.of(here), here.settings()).parse(words)),
        CLOCK,
        Phrases.of(TimeSpan.class, Language.EN));
  }
}
