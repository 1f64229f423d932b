package dev.culprit.log;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LongLinesTest {
  private static final InputLimits SHORT = limits(4, 10);

  @Test
  void aLineUpToTheBoundIsWhole() {
    Reading log = Reading.of("0123456789\n0123456789".getBytes(UTF_8), SHORT);
    assertEquals(List.of("1@0 0123456789", "2@11 0123456789"), log.placedTexts());
    assertEquals(List.of(), log.problems());
  }

  @Test
  void aLongerLineIsCutAndTheRestIsSkipped() {
    Reading log = Reading.of("a\n0123456789xyz and so on\nb\n".getBytes(UTF_8), SHORT);
    assertEquals(List.of("1@0 a", "2@2 0123456789", "3@26 b"), log.placedTexts());
    assertEquals(List.of("- - UTF-8 28 bytes 3 lines"), log.logs());
    assertEquals(
        List.of(
            "warning: a line is longer than 10 bytes (standard input:2): only its beginning was searched"),
        log.problems());
  }

  @Test
  void severalLongLinesAreToldTogether() {
    Reading log = Reading.of("0123456789xyz\nb\n0123456789xyz".getBytes(UTF_8), SHORT);
    assertEquals(List.of("1@0 0123456789", "2@14 b", "3@16 0123456789"), log.placedTexts());
    assertEquals(List.of("- - UTF-8 29 bytes 3 lines"), log.logs());
    assertEquals(
        List.of(
            "warning: 2 lines are longer than 10 bytes (standard input:1): this is the first; only the"
                + " beginning of each was searched"),
        log.problems());
  }

  @Test
  void aCutDoesNotTearACharacter() {
    Reading log = Reading.of("012345678😀 and more\nb".getBytes(UTF_8), SHORT);
    assertEquals(List.of("1@0 012345678", "2@23 b"), log.placedTexts());
  }

  @Test
  void placesAfterACutAreThoseOfTheFilesOwnEncoding() {
    Reading log = Reading.of("0123456789éé more\né\nb".getBytes(UTF_16LE), SHORT);
    assertEquals(List.of("1@0 0123456789", "2@36 é", "3@40 b"), log.placedTexts());
  }

  @Test
  void theBoundOfARealLogIsAMebibyte() {
    String mebibyte = "x".repeat(1 << 20);
    Reading log = Reading.of(mebibyte + "\n" + mebibyte + "y\nz");
    assertEquals(List.of(mebibyte, mebibyte, "z"), log.texts());
    assertEquals(
        List.of(
            "warning: a line is longer than 1 MiB (standard input:2): only its beginning was searched"),
        log.problems());
  }

  static InputLimits limits(int chunkBytes, int lineBytes) {
    InputLimits all = InputLimits.STANDARD;
    return new InputLimits(
        chunkBytes,
        lineBytes,
        all.pasteBytes(),
        all.pasteLines(),
        all.files(),
        all.unpackedBytes(),
        all.ratio(),
        all.ratioFrom());
  }
}
