package dev.culprit.report.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedactionCacheTest {
  private static final String TEXT =
      "user=CORP\\jdoe token=hunter2x at 10.1.2.3 of https://login.windows.net/ --access-token=abc1234";

  @TempDir private Path folder;
  private Path knowledge;
  private Path cache;

  @BeforeEach
  void copyTheShippedRules() throws IOException {
    knowledge = Files.createDirectory(folder.resolve("knowledge"));
    cache = folder.resolve("cache");
    Files.copy(Path.of("knowledge/redaction.yaml"), knowledge.resolve("redaction.yaml"));
  }

  @Test
  void keptRulesFindWhatTheFilesRulesFind() throws IOException {
    String expected = redacted(RedactionRules.read(knowledge, List.of()));
    assertTrue(expected.contains("[removed:secret-value]"), expected);
    assertEquals(expected, redacted(read()));
    assertEquals(1, entries().size());
    assertEquals(expected, redacted(read()));
  }

  @Test
  void anEditedFileIsReadAgain() throws IOException {
    read();
    Path file = knowledge.resolve("redaction.yaml");
    Files.writeString(file, Files.readString(file).replace("id: secret-value", "id: another-name"));
    String expected = redacted(RedactionRules.read(knowledge, List.of()));
    assertTrue(expected.contains("[removed:another-name]"), expected);
    assertEquals(expected, redacted(read()));
  }

  @Test
  void anAlteredEntryIsMadeAnew() throws IOException {
    String expected = redacted(read());
    for (Path entry : entries()) {
      byte[] bytes = Files.readAllBytes(entry);
      bytes[bytes.length / 2] ^= 1;
      Files.write(entry, bytes);
    }
    assertEquals(expected, redacted(read()));
  }

  @Test
  void rulesWithAProblemAreNotKept() throws IOException {
    Files.writeString(knowledge.resolve("redaction.yaml"), "secrets: [{ id: x }]\n");
    assertEquals(RedactionRules.read(knowledge, List.of()).problems(), read().problems());
    assertEquals(List.of(), entries());
  }

  @Test
  void oneProcessReadsUneditedFilesOnce() {
    RedactionCache one = RedactionCache.none();
    assertSame(one.read(knowledge, List.of()), one.read(knowledge, List.of()));
  }

  private RedactionRules read() {
    return RedactionCache.in(cache).read(knowledge, List.of());
  }

  private static String redacted(RedactionRules rules) {
    return Redactor.ofAll(rules, Pseudonyms.none(), List.of(TEXT)).redact(TEXT);
  }

  private List<Path> entries() throws IOException {
    if (Files.notExists(cache.resolve("redaction"))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(cache.resolve("redaction"))) {
      return files.toList();
    }
  }
}
