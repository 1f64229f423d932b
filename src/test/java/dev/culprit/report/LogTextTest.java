package dev.culprit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.culprit.report.redaction.Edits;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogTextTest {
  @Test
  void coloursVanish() {
    assertEquals("red and bold", clean("\u001b[31mred\u001b[0m and \u009b1mbold"));
  }

  @Test
  void aTitleSetForTheWindowVanishes() {
    assertEquals("ab", clean("a\u001b]0;owned\u0007b"));
    assertEquals("ab", clean("a\u001b]8;;http://x\u001b\\b"));
  }

  @Test
  void whatCannotBeSeenIsShownByItsNumber() {
    assertEquals(
        "<U+0000><U+0008><U+202E><U+2066><U+200B><U+FEFF><U+2028><U+E0041><U+009D>",
        clean("\u0000\b\u202e\u2066\u200b\ufeff\u2028\udb40\udc41\u009d"));
  }

  @Test
  void anEscapeThatBeginsNoSequenceIsShown() {
    assertEquals("<U+001B>1 <U+001B>", clean("\u001b1 \u001b"));
  }

  @Test
  void halfACharacterIsShownByItsNumber() {
    assertEquals("a<U+D800>b", clean("a\ud800b"));
  }

  @Test
  void lineEndsAndTabsInsideALineBecomeBlanks() {
    assertEquals("a b c", clean("a\tb\nc"));
  }

  @Test
  void ordinaryTextOfAnyScriptStays() {
    String text = "L'hôte « serveur-é » 服务器 сервер 🙂 e\u0301";
    assertEquals(text, clean(text));
  }

  @Test
  void theMatchedPartMovesWithTheText() {
    String text = "\u001b[31mvalve \u202eV7\u001b[0m stuck";
    Edits edits = LogText.edits(text);
    int start = text.indexOf("valve");
    int end = text.indexOf("\u001b[0m");
    assertEquals(
        Map.of("valve <U+202E>V7", "valve <U+202E>V7 stuck"),
        Map.of(edits.apply(text).substring(edits.start(start), edits.end(end)), edits.apply(text)));
  }

  private static String clean(String text) {
    return LogText.edits(text).apply(text);
  }
}
