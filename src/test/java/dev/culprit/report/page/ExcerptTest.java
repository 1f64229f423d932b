package dev.culprit.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a line of a log is cut and marked. */
class ExcerptTest {
  @Test
  void caretsStandUnderTheMatchedPart() {
    assertEquals(
        """
        a.log:1
          time=x level=error pump stuck
                             ^^^^^^^^^^
        """,
        excerpt("time=x level=error pump stuck", "pump stuck", 80));
  }

  @Test
  void aMatchThatGoesOnInTheNextRowIsMarkedThereToo() {
    assertEquals(
        """
        a.log:1
          abcdefghijklmnopqr
                        ^^^^
          stuvwxyz
          ^^^
        """,
        excerpt("abcdefghijklmnopqrstuvwxyz", "opqrstu", 20));
  }

  @Test
  void aWordIsOnlyBrokenWhenNoRowCanHoldIt() {
    assertEquals(
        """
        a.log:1
          Error for
          https://a.example
                    ^^^^^^^
          is abcdefghijklmno
          pqrst
        """,
        excerpt("Error for https://a.example is abcdefghijklmnopqrst", "example", 20));
  }

  @Test
  void wideCharactersTakeTwoCellsAndCombiningOnesNone() {
    assertEquals(
        """
        a.log:1
          服务器 e\u0301 stuck
                   ^^^^^
        """,
        excerpt("服务器 e\u0301 stuck", "stuck", 80));
  }

  @Test
  void aMatchWithoutAPlaceHasNoCarets() {
    assertEquals(
        "a.log:1\n  some line\n", print(new Block.Excerpt("a.log:1", "", "some line", 0, 0), 80));
  }

  @Test
  void aLineOfAMegabyteIsCutAroundItsMatch() {
    String line = "x".repeat(600_000) + "HERE" + "y".repeat(400_000);
    Window window = Window.around(line, 600_000, 600_004, 200);
    assertEquals(200, window.text().length());
    assertEquals("HERE", window.text().substring(window.from(), window.to()));
    assertTrue(window.text().startsWith("[...]xxx") && window.text().endsWith("yyy[...]"));
  }

  @Test
  void aMatchLongerThanTheRoomShowsItsBeginning() {
    Window window = Window.around("ab" + "m".repeat(500), 2, 502, 50);
    assertEquals("[...]" + "m".repeat(40) + "[...]", window.text());
    assertEquals(List.of(5, 45), List.of(window.from(), window.to()));
  }

  @Test
  void aCutNeverHalvesACharacter() {
    String smileys = "🙂".repeat(200);
    for (int room = 20; room < 40; room++) {
      String text = Window.around(smileys, 101, 103, room).text();
      assertEquals("", text.replace("🙂", "").replace("[...]", ""));
    }
  }

  private static String excerpt(String text, String matched, int width) {
    int from = text.indexOf(matched);
    return print(new Block.Excerpt("a.log:1", "", text, from, from + matched.length()), width);
  }

  private static String print(Block.Excerpt excerpt, int width) {
    return TextPrinter.print(List.of(excerpt), 0, Style.plain(width));
  }
}
