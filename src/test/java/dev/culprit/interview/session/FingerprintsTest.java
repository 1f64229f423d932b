package dev.culprit.interview.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintsTest {
  @TempDir private Path folder;

  @Test
  void tellWhichFilesChanged() throws IOException {
    Path knowledge = Files.createDirectories(folder.resolve("knowledge/product"));
    Files.writeString(knowledge.resolve("a.yaml"), "a");
    Files.writeString(knowledge.resolve("b.yaml"), "b");
    Fingerprints before = now();
    assertTrue(now().since(before).isEmpty());

    Files.writeString(knowledge.resolve("a.yaml"), "other");
    Files.delete(knowledge.resolve("b.yaml"));
    Files.writeString(knowledge.resolve("c.yaml"), "c");

    assertEquals(
        new Fingerprints.Changes(
            List.of("knowledge/product/c.yaml"),
            List.of("knowledge/product/a.yaml"),
            List.of("knowledge/product/b.yaml")),
        now().since(before));
  }

  private Fingerprints now() {
    return Fingerprints.of(List.of(folder.resolve("knowledge"), folder.resolve("absent")));
  }
}
