package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.YamlDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What files held when they were last read. Their bytes are compared, not their times, so it is
 * never out of date.
 */
final class FileMemory {
  private final Map<KnowledgeFile, Remembered> files = new HashMap<>();

  private record Remembered(byte[] bytes, FileContent content) {}

  FileContent content(KnowledgeFile file) {
    byte[] bytes = bytes(file);
    if (bytes == null) {
      files.remove(file);
      return FileContent.of(file, YamlDocument.read(file.path(), file.name()));
    }
    Remembered before = files.get(file);
    if (before != null && Arrays.equals(before.bytes, bytes)) {
      return before.content.alone();
    }
    FileContent content = FileContent.of(file, YamlDocument.of(bytes, file.name()));
    files.put(file, new Remembered(bytes, content));
    return content;
  }

  /** Null when the document itself has to say why there are none. */
  private static byte[] bytes(KnowledgeFile file) {
    try {
      return Files.size(file.path()) > YamlDocument.MAX_BYTES
          ? null
          : Files.readAllBytes(file.path());
    } catch (IOException e) {
      return null;
    }
  }
}
