package dev.culprit.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.cache.FolderState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeCacheTest {
  private static final Path KETTLE = Path.of("src/test/resources/dev/culprit/shell/knowledge");

  @TempDir private Path folder;
  private Path knowledge;

  @BeforeEach
  void copy() throws IOException {
    knowledge = folder.resolve("knowledge");
    try (Stream<Path> files = Files.walk(KETTLE)) {
      for (Path file : files.toList()) {
        Files.copy(file, knowledge.resolve(KETTLE.relativize(file).toString()));
      }
    }
  }

  @Test
  void whatIsKeptIsWhatTheFilesSay() {
    KnowledgeBase read = KnowledgeReader.read(List.of(knowledge)).base();
    assertSame(read, read());
    assertEquals(1, entries().size());
    assertSame(read, read());
  }

  @Test
  void theWholeShippedKnowledgeComesBackAsItWas() {
    knowledge = Path.of("knowledge");
    KnowledgeBase read = KnowledgeReader.read(List.of(knowledge)).base();
    read();
    assertSame(read, read());
  }

  @Test
  void anEditIsNeverAnsweredFromWhatWasKept() throws IOException {
    read();
    Path product = knowledge.resolve("kettle/product.yaml");
    var written = Files.getLastModifiedTime(product);
    String text = Files.readString(product);
    Files.writeString(product, text.replaceFirst("(?m)^title:.*$", "title: { en: Pot, fr: Pot }"));
    Files.setLastModifiedTime(product, written);
    assertEquals("Pot", read().products().get(0).title().en());
  }

  @Test
  void anotherFolderOfTheSameContentKeepsItsOwnPlaces() throws IOException {
    read();
    Path moved = folder.resolve("moved");
    Files.move(knowledge, moved);
    knowledge = moved;
    assertTrue(read().products().get(0).place().file().startsWith(moved.toString()));
  }

  @Test
  void anAlteredEntryIsReadAnew() throws IOException {
    read();
    Path entry = entries().get(0);
    byte[] bytes = Files.readAllBytes(entry);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    Files.write(entry, text.replace("Kettle", "Poison").getBytes(StandardCharsets.ISO_8859_1));
    assertSame(KnowledgeReader.read(List.of(knowledge)).base(), read());
    assertEquals(bytes.length, Files.size(entry));
    assertSame(KnowledgeReader.read(List.of(knowledge)).base(), read());
  }

  @Test
  void anEntryUnderTheNameOfAnotherIsNotRead() throws IOException {
    read();
    Path entry = entries().get(0);
    Path product = knowledge.resolve("kettle/product.yaml");
    String text = Files.readString(product);
    Files.writeString(product, text.replaceFirst("(?m)^title:.*$", "title: { en: Pot, fr: Pot }"));
    read();
    Path other = entries().stream().filter(each -> !each.equals(entry)).findFirst().orElseThrow();
    Files.copy(entry, other, StandardCopyOption.REPLACE_EXISTING);
    assertEquals("Pot", read().products().get(0).title().en());
  }

  @Test
  void brokenKnowledgeIsNotKept() throws IOException {
    Files.writeString(knowledge.resolve("kettle/product.yaml"), "nonsense: true\n");
    loaded();
    assertEquals(List.of(), entries());
  }

  @Test
  void warningsAreToldEachTime() throws IOException {
    Files.writeString(knowledge.resolve("kettle/notes.txt"), "left behind");
    assertEquals(1, warnings());
    assertEquals(1, warnings());
  }

  @Test
  void filesThatNobodyTouchedAreNotSummedAgain() throws IOException {
    touchAll("2026-01-01T00:00:00Z");
    read();
    Path product = knowledge.resolve("kettle/product.yaml");
    Files.writeString(product, Files.readString(product).replace("Kettle", "Teapot"));
    touchAll("2026-01-01T00:00:00Z");
    assertEquals("Kettle", read().products().get(0).title().en());
    touchAll("2026-01-01T00:00:01Z");
    assertEquals("Teapot", read().products().get(0).title().en());
  }

  @Test
  void filesThatWereJustWrittenAreSummedAgain() throws IOException {
    read();
    Path product = knowledge.resolve("kettle/product.yaml");
    FileTime time = Files.getLastModifiedTime(product);
    Files.writeString(product, Files.readString(product).replace("Kettle", "Teapot"));
    Files.setLastModifiedTime(product, time);
    assertEquals("Teapot", read().products().get(0).title().en());
  }

  private void touchAll(String time) throws IOException {
    try (Stream<Path> files = Files.walk(knowledge)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
      }
    }
  }

  private LoadedKnowledge loaded() {
    return KnowledgeCache.in(folder.resolve("cache"))
        .read(List.of(knowledge), FolderState.of(List.of(knowledge)));
  }

  private int warnings() {
    return loaded().problems().size();
  }

  private KnowledgeBase read() {
    return loaded().base();
  }

  private List<Path> entries() {
    Path kept = folder.resolve("cache/knowledge");
    if (!Files.isDirectory(kept)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(kept)) {
      return files.toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertSame(KnowledgeBase expected, KnowledgeBase actual) {
    assertEquals(expected.products(), actual.products());
    assertEquals(expected.cases(), actual.cases());
    assertEquals(expected.causes(), actual.causes());
    assertEquals(expected.questions(), actual.questions());
  }
}
