package dev.culprit.evidence;

import static dev.culprit.evidence.Sample.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.When;
import dev.culprit.log.Level;
import dev.culprit.log.LogLine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenceTest {
  private static final Instant START = Instant.parse("2026-11-24T10:00:00Z");

  /** The case has the signatures a and b; the log has one signature in each minute, - for none. */
  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing                      | a           | a
          nothing                      | c b a       | b
          nothing                      | c           |
          all=a+c                      | c a         | a
          all=a+c                      | a           |
          all=c+d                      | c d         | c
          any=c+d                      | d           | d
          any=c+d                      | a           |
          none=c                       | a           | a
          none=c                       | a c         |
          none=c                       | -           |
          all=c none=a                 | c           | c
          all=c none=a                 | c a         |
          count=c:3                    | c - c - c   | c
          count=c:3                    | c - c       |
          count=c:3:PT2M               | c c - c c c | c
          count=c:3:PT2M               | c c - c c   |
          count=c:3:PT3M               | c c - c c   | c
          sequence=a+c                 | a c         | a
          sequence=a+c                 | c a         |
          sequence=a+c                 | c a c       | a
          sequence=a+c+a               | a c         |
          sequence=a+a                 | a a         | a
          context=version:>=1.34       | a           | a
          context=version:>=1.40       | a           |
          context=unknown:x            | a           |
          context=version:>=1.34       | c           |
          context=os:Linux all=c       | c           | c
          """)
  void aCaseIsPresentWhenAllItAsksForHolds(String when, String log, String shownBy) {
    ErrorCase errorCase = Sample.when("case", when(when), line("a", "aaaa"), line("b", "bbbb"));
    assertEquals(
        Optional.ofNullable(shownBy),
        Presence.of(errorCase, 2, matches(log), Map.of("version", "1.35.2", "os", "linux")));
  }

  @Test
  void matchesOfOtherRunsDoNotCount() {
    ErrorCase errorCase = Sample.errorCase("case", line("a", "aaaa"));
    assertEquals(Optional.empty(), Presence.of(errorCase, 1, matches("a"), Map.of()));
  }

  private static When when(String text) {
    if (text.equals("nothing")) {
      return null;
    }
    Map<String, String> parts = new HashMap<>();
    for (String part : text.split(" ")) {
      parts.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
    }
    String[] count = parts.getOrDefault("count", "").split(":");
    String[] context = parts.getOrDefault("context", "").split(":");
    return new When(
        list(parts.get("all")),
        list(parts.get("any")),
        list(parts.get("none")),
        count.length < 2
            ? null
            : new When.Count(
                count[0],
                Integer.parseInt(count[1]),
                count.length == 2 ? null : Duration.parse(count[2])),
        list(parts.get("sequence")),
        context.length < 2 ? Map.of() : Map.of(context[0], context[1]));
  }

  private static List<String> list(String text) {
    return text == null ? List.of() : Arrays.asList(text.split("\\+"));
  }

  private static List<Match> matches(String log) {
    String[] lines = log.split(" ");
    List<Match> matches = new ArrayList<>();
    for (String id : Arrays.stream(lines).distinct().toList()) {
      List<Occurrence> occurrences = new ArrayList<>();
      for (int i = 0; i < lines.length; i++) {
        if (lines[i].equals(id)) {
          occurrences.add(new Occurrence(i + 1, START.plus(Duration.ofMinutes(i))));
        }
      }
      Occurrence first = occurrences.get(0);
      matches.add(
          new Match(
              id,
              "case",
              2,
              new LogLine("agent.log", first.line(), 0, first.time(), Level.ERROR, id),
              0,
              1,
              Map.of(),
              occurrences.size(),
              occurrences));
    }
    return matches;
  }
}
