package dev.culprit.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordArchiveTest {
  private enum Colour {
    RED,
    GREEN
  }

  private record Part(String name, Part inside) {}

  private record Whole(
      String text,
      int number,
      boolean truth,
      Duration duration,
      Colour colour,
      List<Part> parts,
      Set<String> set,
      Map<String, List<Integer>> map) {}

  private record Unkept(Path path) {}

  private static final RecordArchive<Whole> ARCHIVE = new RecordArchive<>(Whole.class);

  private static Whole whole() {
    Part inner = new Part("dedans : é « 漢字 » \uD83D\uDE80", null);
    Map<String, List<Integer>> map = new LinkedHashMap<>();
    map.put("z", List.of(-1, 300, Integer.MAX_VALUE, Integer.MIN_VALUE));
    map.put("a", List.of());
    return new Whole(
        "",
        -7,
        true,
        Duration.ofMillis(1500),
        Colour.GREEN,
        List.of(inner, new Part("outer", inner), inner),
        Set.of("one"),
        map);
  }

  @Test
  void aRecordComesBackAsItWas() {
    assertEquals(Optional.of(whole()), ARCHIVE.read(ARCHIVE.write(whole())));
  }

  @Test
  void whatMayBeMissingComesBackMissing() {
    Whole empty = new Whole(null, 0, false, null, null, null, null, null);
    assertEquals(Optional.of(empty), ARCHIVE.read(ARCHIVE.write(empty)));
  }

  @Test
  void theOrderOfAMapIsKept() {
    Whole read = ARCHIVE.read(ARCHIVE.write(whole())).orElseThrow();
    assertEquals(List.of("z", "a"), List.copyOf(read.map().keySet()));
  }

  @Test
  void aRecordThatSeveralHoldIsReadOnce() {
    List<Part> parts = ARCHIVE.read(ARCHIVE.write(whole())).orElseThrow().parts();
    assertSame(parts.get(0), parts.get(2));
    assertSame(parts.get(0), parts.get(1).inside());
  }

  @Test
  void aSingleOtherByteIsNoticed() {
    byte[] written = ARCHIVE.write(whole());
    for (int at = 0; at < written.length; at++) {
      byte[] altered = written.clone();
      altered[at] ^= 1;
      assertEquals(Optional.empty(), ARCHIVE.read(altered), "byte " + at);
    }
  }

  @Test
  void aFileThatWasCutOffIsNoticed() {
    byte[] written = ARCHIVE.write(whole());
    for (int length = 0; length < written.length; length++) {
      assertEquals(
          Optional.empty(), ARCHIVE.read(java.util.Arrays.copyOf(written, length)), "" + length);
    }
  }

  @Test
  void aRecordOfAnotherShapeIsNotRead() {
    byte[] written = new RecordArchive<>(Part.class).write(new Part("a", null));
    assertEquals(Optional.empty(), ARCHIVE.read(written));
  }

  @Test
  void whatCannotBeKeptIsRefusedAtOnce() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> new RecordArchive<>(Unkept.class));
    assertEquals("a cache can not keep a java.nio.file.Path", refused.getMessage());
  }
}
