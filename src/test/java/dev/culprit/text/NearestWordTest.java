package dev.culprit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {
  private static final List<String> KNOWN = List.of("help", "explain", "diagnose", "resume");

  @ParameterizedTest
  @CsvSource({
    "hlep, help",
    "hel, help",
    "diagnoze, diagnose",
    "diagonse, diagnose",
    "xplain, explain"
  })
  void aSlipOfTheFingersIsForgiven(String typed, String meant) {
    assertEquals(Optional.of(meant), NearestWord.to(typed, KNOWN));
  }

  @Test
  void anotherWordIsNotTakenForAMistake() {
    assertEquals(Optional.empty(), NearestWord.to("frobnicate", KNOWN));
  }

  @Test
  void betweenEquallyNearWordsTheAlphabetDecides() {
    assertEquals(Optional.of("cat"), NearestWord.to("bat", List.of("rat", "cat")));
  }
}
