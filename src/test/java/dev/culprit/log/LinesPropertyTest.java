package dev.culprit.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.culprit.log.Chunk.LinePosition;
import dev.culprit.log.Reading.Line;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the text, its encoding and the sizes, the lines are those of a plain split. */
class LinesPropertyTest {
  private static final char MARK = '\uFEFF';

  @Property
  void linesAndTheirPlacesAreThoseOfAPlainSplit(
      @ForAll("texts") String text,
      @ForAll("encodings") Charset encoding,
      @ForAll @IntRange(min = 1, max = 40) int chunkBytes) {
    Reading log = Reading.of((MARK + text).getBytes(encoding), limits(chunkBytes, 4096));
    assertEquals(plainSplit(text, encoding, ("" + MARK).getBytes(encoding).length), log.lines());
    assertEquals(
        List.of(
            "- - %s %d bytes %d lines"
                .formatted(
                    encoding.name(), (MARK + text).getBytes(encoding).length, log.lines().size())),
        log.logs());
    assertEquals(List.of(), log.problems());
  }

  @Property
  void aCodePageGivesThePlacesOfItsBytes(
      @ForAll("latinTexts") String text, @ForAll @IntRange(min = 1, max = 40) int chunkBytes) {
    Charset windows = Charset.forName("windows-1252");
    // Three accents that are no UTF-8 settle the encoding; ASCII before them may be any.
    String log = text.replaceAll("[^\\p{ASCII}]", "") + "\n\u00E9\u00E9\u00E9\n" + text;
    List<Line> lines = Reading.of(log.getBytes(windows), limits(chunkBytes, 4096)).lines();
    assertEquals(plainSplit(log, windows, 0), lines);
  }

  @Property
  void anyBytesAreReadWithinTheBounds(
      @ForAll byte[] bytes, @ForAll @IntRange(min = 1, max = 40) int chunkBytes) {
    Reading log = Reading.of(bytes, limits(chunkBytes, 40));
    log.lines().forEach(line -> assertEquals(true, line.text().length() <= 40));
  }

  private static List<Line> plainSplit(String text, Charset encoding, int mark) {
    List<Line> lines = new ArrayList<>();
    long offset = mark;
    String rest = text;
    while (!rest.isEmpty()) {
      int newline = rest.indexOf('\n');
      String line = newline < 0 ? rest : rest.substring(0, newline);
      lines.add(new Line("-", new LinePosition(lines.size() + 1, offset), line));
      rest = newline < 0 ? "" : rest.substring(newline + 1);
      offset += (newline < 0 ? line : line + "\n").getBytes(encoding).length;
    }
    return lines;
  }

  private static InputLimits limits(int chunkBytes, int lineBytes) {
    return LongLinesTest.limits(chunkBytes, lineBytes);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("ab \"=\r\n\n\u00E9\u65E5\u20AC")
        .withChars('\uFFFD', '\0')
        .ofMaxLength(120)
        .map(text -> text.replace("=", "\uD83D\uDE00"));
  }

  @Provide
  Arbitrary<String> latinTexts() {
    return Arbitraries.strings().withChars("ab \r\n\n\u00E9\u20AC\u0153").ofMaxLength(120);
  }

  @Provide
  Arbitrary<Charset> encodings() {
    return Arbitraries.of(
        StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
  }
}
