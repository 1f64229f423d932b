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
  @ParameterizedTest
  @ValueSource(
      strings = {
        "the file is gone",
        "msg=\"the file is gone\"",
        "msg=\"the file\\u0020is g\\u006fne\"",
        "{\"msg\":\"\\\"the file is gone\\\"\"}",
        "the file is \u001B[1mg\u001B[0mone"
      })
  void aLineIsFoundHoweverItIsSpelled(String line) {
    Wording wording = wording("the file is gone");
    assertEquals(Optional.empty(), wording.find(new LineText("the other is here")));
    assertTrue(wording.find(new LineText(line)).isPresent());
  }

  @Test
  void whatStandsAtTheStartOfAFieldIsFoundThere() {
    Wording wording = wording("^file (?P<name>\\S+) is gone");
    assertEquals(
        Map.of("name", "a"),
        wording.find(new LineText("msg=\"file a is gone\"")).orElseThrow().captures());
    assertEquals(Optional.empty(), wording.find(new LineText("msg=\"the file a is gone\"")));
  }

  @Test
  void anExpressionThatIsRefusedAsAWholeMatchesByNoneOfItsBranches() {
    Wording wording = wording("file (?P<name>a) is gone|file (?P<name>b) is here");
    assertEquals(Optional.empty(), wording.find(new LineText("file a is gone")));
  }

  private static Wording wording(String regex) {
    return Wording.of(new Signature.Alternative(regex, true, Place.UNKNOWN), false);
  }
}
