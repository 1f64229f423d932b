package dev.culprit.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
  @ParameterizedTest
  @CsvSource({
    "none, none, true",
    "None, ' NONE ', true",
    "none, http://proxy, false",
    ">=1.34, 1.34, true",
    ">=1.34, 1.34.02134.1, true",
    ">= 1.34, 1.9, false",
    ">=1.34, 1.100, true",
    ">=1.34, v2, true",
    ">=1.34, unknown, false",
    ">=windows, windows, false",
    "<1.34, 1.33.9, true",
    "<1.34, 1.34, false",
    "<=1.34, 1.34.0, true",
    "<=1.34, 1.34.1, false",
    ">1.34, 1.34.0, false",
    ">1.34, 1.51.03008-304, true",
    "=1.34, 1.34.0, true",
    "=1.34, 1.34.1, false",
    "=linux, Linux, true",
    "!=1.34, 1.35, true",
    "!=1.34, 1.34.0, false",
    "!=linux, windows, true",
    "!=linux, linux, false",
    "1.34, 1.34.0, false",
  })
  void comparesWordsAndVersions(String condition, String value, boolean holds) {
    assertEquals(holds, Condition.of(condition).holds(value));
  }
}
