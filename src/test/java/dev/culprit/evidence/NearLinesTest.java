package dev.culprit.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.KnowledgeReader;
import dev.culprit.knowledge.Signature;
import dev.culprit.log.GivenText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On the project's own knowledge, one case of which has a regular expression. */
class NearLinesTest {
  private static final KnowledgeBase BASE =
      KnowledgeReader.read(List.of(Path.of("knowledge"))).base();

  @Test
  void aNewWordingIsFoundAndTheWordsItLacksAreNamed() {
    List<NearLine> near =
        near("all is well\nApplication with identifier 'x' was not seen in the directory 'y'\n");

    assertEquals(2, near.get(0).line().number());
    assertEquals(List.of("found"), near.get(0).missing().stream().filter("found"::equals).toList());
    assertTrue(near.get(0).share() > 0.6, near.toString());
  }

  @Test
  void aLineThatComesOftenIsKeptOnce() {
    String line = "Application with identifier '1' was not seen in the directory '2'\n";

    assertEquals(1, near(line.repeat(3) + line.replace('1', '7')).size());
  }

  @Test
  void anInterruptedLookEnds() {
    assertTrue(
        NearLines.of(signatures(), List.of(new GivenText("a.log", "identifier\n")), () -> true)
            .isEmpty());
  }

  private static List<NearLine> near(String text) {
    return NearLines.of(signatures(), List.of(new GivenText("a.log", text)), () -> false);
  }

  private static List<Signature> signatures() {
    return BASE.errorCase("application-not-found").orElseThrow().signatures();
  }
}
