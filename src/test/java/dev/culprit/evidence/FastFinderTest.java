package dev.culprit.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.culprit.evidence.pattern.Requirement;
import dev.culprit.knowledge.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FastFinderTest {
  private static final String TEXT = "abcdefghijklmnopqrstuvwxyz";

  @Test
  void findsALiteralOfAnyLengthAtAnyPlaceUpToTheLastByte() {
    for (int length = Requirement.SHORTEST; length <= TEXT.length(); length++) {
      for (boolean ignoreCase : new boolean[] {false, true}) {
        String literal = TEXT.substring(0, length);
        FastFinder finder = finder(literal, ignoreCase);
        for (int before = 0; before < 40; before++) {
          String log = "-".repeat(before) + (ignoreCase ? literal.toUpperCase() : literal);
          assertEquals(List.of("0"), lines(finder, log), literal + " after " + before);
        }
      }
    }
  }

  @Test
  void tellsTheLinesInOrderAndEachOnce() {
    FastFinder finder = finder("timed out", false);
    assertEquals(
        List.of("2", "24", "35"),
        lines(finder, "x\ntimed out, timed  out\n\ttimed\tout\ntimed out\n"));
  }

  @Test
  void aLongLineOfBlanksOrBackslashesIsSearchedToo() {
    FastFinder finder = finder("timed out", false);
    assertEquals(
        List.of("0"), lines(finder, "\\".repeat(1 << 16) + " ".repeat(1 << 16) + "timed out"));
    assertEquals(List.of("0"), lines(finder, "timed" + " \t".repeat(1 << 19) + "out"));
  }

  @Test
  void severalBlanksFarFromTheWordThatIsLookedUpAreOneBlankToo() {
    String literal = "permission was denied by the server of registration";
    for (boolean ignoreCase : new boolean[] {false, true}) {
      FastFinder finder = finder(literal, ignoreCase);
      for (int at = literal.indexOf(' '); at >= 0; at = literal.indexOf(' ', at + 1)) {
        String log = "x " + literal.substring(0, at) + " \t " + literal.substring(at) + " y";
        assertEquals(List.of("0"), lines(finder, log), log);
      }
      assertEquals(List.of(), lines(finder, "x " + literal.replace(" by ", "by ")));
    }
  }

  @Test
  void aLiteralDoesNotGoOverTheEndOfALine() {
    assertEquals(List.of(), lines(finder("timed out", false), "timed\nout\ntimed \n out"));
  }

  private static FastFinder finder(String literal, boolean ignoreCase) {
    var signature = Sample.line("s", literal);
    return new FastFinder(
        List.of(
            Watched.of(
                Role.CASE,
                "agent",
                "case",
                ignoreCase ? Sample.ignoringCase(signature) : signature)));
  }

  private static List<String> lines(FastFinder finder, String log) {
    byte[] bytes = log.getBytes(StandardCharsets.UTF_8);
    List<String> starts = new ArrayList<>();
    finder.find(bytes, 0, bytes.length, (start, text, found) -> starts.add("" + start));
    return starts;
  }
}
