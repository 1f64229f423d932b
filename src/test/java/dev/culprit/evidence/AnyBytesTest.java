package dev.culprit.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.knowledge.Role;
import dev.culprit.log.Fields;
import dev.culprit.log.LineHead;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever bytes come, they are read without an exception and within bounds. */
class AnyBytesTest {
  private static final EvidenceFinder FINDER =
      EvidenceFinder.of(
          Sample.base(
              Sample.errorCase("refused", Sample.line("refused-line", "{what} was \"refused\"")),
              Sample.noise("probe", Sample.regex("probe-line", "(?i)probe[ds]?"))));

  @Property
  void anyLineHasAHeadAndFields(@ForAll("pieces") String line) {
    LineHead.of(line);
    List<String> views = Fields.views(line);
    assertEquals(line, views.get(0));
    assertTrue(views.stream().mapToLong(String::length).sum() <= 6L * line.length());
  }

  @Property
  void anyBytesCanBeSearched(@ForAll byte[] bytes, @ForAll("pieces") String text) {
    byte[] log = Arrays.copyOf(bytes, bytes.length + text.length());
    byte[] tail = text.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(tail, 0, log, bytes.length, tail.length);
    String decoded = new String(log, StandardCharsets.UTF_8);
    Observation observation = FINDER.findInText(decoded, "agent.log", Optional.of("agent"));
    for (Match match : observation.matches()) {
      String line = match.line().text();
      assertTrue(match.start() == -1 || match.end() <= line.length());
    }
  }

  @Property
  void anyBytesCanBeScanned(@ForAll byte[] bytes) {
    FastFinder finder =
        new FastFinder(
            List.of(
                Watched.of(Role.ALARM, "agent", "", Sample.line("a", "FATAL[")),
                Watched.of(Role.ALARM, "agent", "", Sample.line("b", "it was refused"))));
    finder.find(bytes, 0, bytes.length, (start, text, found) -> {});
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "\"",
            "\\",
            "\\\"",
            "=\"",
            "{\"",
            "\":\"",
            "\\u00",
            "\\u0026",
            "\\n",
            "\n",
            "\r",
            "\t",
            " ",
            "  ",
            "time=",
            "level=error",
            "[",
            "]",
            "<GCLOG>[2024-05-26 03:01:21.330]",
            "Nov 24 10:00:00 h p[1]: ",
            "E1124 10:00:00.1 1 a:1] ",
            "2026-99-99T10:00:00Z",
            "99",
            "x was \"refused\"",
            "Probe",
            "é",
            "\uD83D",
            "\uDD25",
            "\u0000",
            "\u001B[31m",
            "20% [==>  ] ",
            "{",
            "}",
            "ERROR[0002]")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
