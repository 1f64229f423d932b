package dev.culprit.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      textBlock =
          """
          disk 3 of 14 is full         | disk # of # is full
          id 0A1b2c3d-0000-1111-2222-333344445555 | id #
          error 0x80070005             | error #
          commit deadbeef1 by facade   | commit # by facade
          no 'thing' or "that" is here | no # or # is here
          msg=\\"a\\" failed           | msg=# failed
          msg="it failed" at 10:00     | msg="it failed" at #:#
          """)
  void whatVariesIsLeftOut(String line, String shape) {
    assertEquals(shape, Shape.of(line));
  }

  @Test
  void aVeryLongLineIsCut() {
    assertEquals(2_000, Shape.of("word ".repeat(100_000)).length());
  }
}
