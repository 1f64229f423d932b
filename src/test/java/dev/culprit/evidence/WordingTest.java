package dev.culprit.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.knowledge.Signature;
import dev.culprit.text.Place;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
  /** So many tries and it is looked for in the quickest way. */
  private static final int OFTEN = 10;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the file is gone",
        "msg=\"the file is gone\"",
        "msg=\"the file\\u0020is g\\u006fne\"",
        "{\"msg\":\"\\\"the file is gone\\\"\"}",
        "the file is \u001B[1mg\u001B[0mone"
      })
  void aLineIsFoundHoweverItIsSpelledAndHoweverOftenItWasTriedBefore(String line) {
    Wording wording = wording("the file is gone");
    for (int i = 0; i < OFTEN; i++) {
      assertEquals(Optional.empty(), wording.find(new LineText("the other is here")));
      assertTrue(wording.find(new LineText(line)).isPresent());
    }
  }

  @Test
  void whatStandsAtTheStartOfAFieldIsFoundThere() {
    Wording wording = wording("^file (?P<name>\\S+) is gone");
    for (int i = 0; i < OFTEN; i++) {
      assertEquals(
          Map.of("name", "a"),
          wording.find(new LineText("msg=\"file a is gone\"")).orElseThrow().captures());
      assertEquals(Optional.empty(), wording.find(new LineText("msg=\"the file a is gone\"")));
    }
  }

  private static Wording wording(String regex) {
    return Wording.of(new Signature.Alternative(regex, true, Place.UNKNOWN), false);
  }
}
