package dev.culprit.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.KnowledgeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinderCacheTest {
  private static final KnowledgeBase BASE =
      KnowledgeReader.read(List.of(Path.of("src/test/resources/dev/culprit/shell/knowledge")))
          .base();

  @TempDir private Path folder;

  @Test
  void aPlanComesBackAsItWasMade() throws IOException {
    SearchPlan made = LiteralChoice.plan(wordings(), List.of());
    assertEquals(made, plan("a"));
    assertEquals(1, entries().size());
    assertEquals(made, plan("a"));
  }

  @Test
  void anAlteredPlanIsMadeAnew() throws IOException {
    SearchPlan made = plan("a");
    byte[] bytes = Files.readAllBytes(entries().get(0));
    bytes[bytes.length - 1] ^= 1;
    Files.write(entries().get(0), bytes);
    assertEquals(made, plan("a"));
  }

  @Test
  void thePlanOfOtherKnowledgeIsNotTaken() throws IOException {
    plan("a");
    Path entry = entries().get(0);
    Path other = entry.resolveSibling(entry.getFileName().toString().replaceFirst("^a", "b"));
    Files.copy(entry, other);
    List<Wording> fewer = wordings().subList(0, 1);
    assertNotEquals(plan("a"), ofFewer(fewer));
    assertEquals(LiteralChoice.plan(fewer, List.of()), ofFewer(fewer));
  }

  private SearchPlan ofFewer(List<Wording> fewer) {
    return FinderCache.in(folder).plan("b", fewer.size(), () -> fewer, List::of);
  }

  private SearchPlan plan(String knowledge) {
    List<Wording> wordings = wordings();
    return FinderCache.in(folder).plan(knowledge, wordings.size(), () -> wordings, List::of);
  }

  private static List<Wording> wordings() {
    return Watched.all(BASE).stream().flatMap(one -> one.matcher().wordings().stream()).toList();
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("signatures"))) {
      return files.toList();
    }
  }
}
