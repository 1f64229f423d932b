package dev.culprit.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
  @ParameterizedTest
  @CsvSource({
    "windows, Windows, true",
    "windows, linux, false",
    ">=1.34, 1.34, true",
    ">=1.34, 1.34.0, true",
    ">=1.34, v1.40.02629.1234, true",
    ">=1.34, 1.9, false",
    ">=1.34, 1.34-beta, false",
    ">=1.34, 1.34+build5, true",
    "<= 1.34, 1.34, true",
    "<1.34, 1.33.99, true",
    "<1.34, 1.34, false",
    ">1.34, 1.34.1, true",
    "=1.34, 1.34.0, true",
    "=1.34, 1.34.1, false",
    "!=1.34, 1.35, true",
    "!=1.34, 1.34.0, false",
    ">=1.20 <1.34, 1.25, true",
    ">=1.20 <1.34, 1.34, false",
    ">=1.34, unknown, false",
    "!=1.34, unknown, false",
    "1.34, 1.34, true",
    "1.34, 1.34.0, false",
    ">=1.34, 99999999999999999999, true",
  })
  void holdsForAValueOrNot(String condition, String value, boolean holds) {
    assertEquals(holds, Condition.of(condition).holds(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ">=", ">= x", ">=1.20 x", ">=1.20 <x", "!1.20", ">=1.20 and <2"})
  void thatIsNotWellFormedHoldsForNothing(String condition) {
    assertFalse(Condition.of(condition).isWellFormed());
    assertFalse(Condition.of(condition).holds("1.30"));
    assertFalse(Condition.of(condition).holds(condition));
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", ">=1.20 <1.34", "1.2", "= v1.2"})
  void isWellFormed(String condition) {
    assertTrue(Condition.of(condition).isWellFormed());
  }
}
