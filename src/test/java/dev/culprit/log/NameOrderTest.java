package dev.culprit.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameOrderTest {
  @Test
  void aPatternFitsWholeNamesWhateverTheirCapitals() {
    NamePattern pattern = NamePattern.of("azcmagent*.log?");
    assertTrue(pattern.matches("AzcmAgent-2024.log1"));
    assertFalse(pattern.matches("azcmagent.log"));
    assertFalse(pattern.matches("my azcmagent.log1"));
    assertFalse(NamePattern.of("a.log").matches("a-log"));
  }

  @Test
  void signsOfOtherPatternsAreLiteral() {
    assertTrue(NamePattern.of("a[1]{b}\\E(+").matches("a[1]{b}\\E(+"));
  }

  @Test
  void rotationIsToldFromTheName() {
    assertEquals(new Rotation("himds.log", "", 0), Rotation.of("himds.log"));
    assertEquals(new Rotation("himds.log", "", 2), Rotation.of("himds.log.2.gz"));
    assertEquals(new Rotation("himds.log", "", 2), Rotation.of("himds.2.log"));
    assertEquals(new Rotation("himds.log", "20240131", 0), Rotation.of("himds.log-20240131"));
    assertEquals(new Rotation("himds.log", "20240131", 1), Rotation.of("himds-2024-01-31.1.log"));
    assertEquals(
        new Rotation("himds.log", "20240131102532123", 0),
        Rotation.of("himds-2024-01-31T10-25-32.123.log.gz"));
    assertEquals(new Rotation("gc_ext.log", "", 0), Rotation.of("gc_ext.log"));
  }

  @Test
  void theOldestComesFirst() {
    List<String> oldestFirst =
        List.of(
            "a.log-20240101",
            "a.log-20240102",
            "a.log.11.gz",
            "a.log.2.gz",
            "a.log.1",
            "a.log",
            "b.log");
    assertEquals(
        oldestFirst,
        oldestFirst.stream()
            .map(Rotation::of)
            .sorted()
            .map(
                rotation ->
                    oldestFirst.stream()
                        .filter(name -> Rotation.of(name).equals(rotation))
                        .findFirst()
                        .get())
            .toList());
  }
}
