package dev.culprit.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
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

  private record Box(List<Whole> wholes, Part part) {}

  @Test
  void aPartIsReadWhenItIsAskedForAndOnce() {
    RecordArchive<Box> archive = new RecordArchive<>(Box.class, Whole.class, Part.class);
    Whole one = whole();
    Box read =
        archive
            .read(archive.write(new Box(List.of(one, one, whole()), one.parts().get(1))))
            .orElseThrow();
    assertEquals(List.of(one, one, whole()), read.wholes());
    assertSame(read.wholes().get(0), read.wholes().get(1));
    assertNotSame(read.wholes().get(0), read.wholes().get(2));
    assertSame(read.part(), read.wholes().get(0).parts().get(1));
    assertSame(read.part().inside(), read.wholes().get(0).parts().get(0));
    assertThrows(UnsupportedOperationException.class, () -> read.wholes().remove(0));
  }

  private record Fussy(String name) {
    static int made;

    Fussy {
      made++;
    }
  }

  private record Shelf(List<Fussy> all) {}

  @Test
  void whatNobodyAsksForIsNotMade() {
    RecordArchive<Shelf> archive = new RecordArchive<>(Shelf.class, Fussy.class);
    byte[] written = archive.write(new Shelf(List.of(new Fussy("a"), new Fussy("b"))));
    Fussy.made = 0;
    Shelf read = archive.read(written).orElseThrow();
    assertEquals(2, read.all().size());
    assertEquals(0, Fussy.made);
    assertEquals("b", read.all().get(1).name());
    assertEquals(1, Fussy.made);
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
