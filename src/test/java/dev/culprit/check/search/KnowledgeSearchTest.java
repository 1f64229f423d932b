package dev.culprit.check.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.culprit.knowledge.KnowledgeReader;
import dev.culprit.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnowledgeSearchTest {
  private final KnowledgeSearch search =
      new KnowledgeSearch(
          KnowledgeReader.read(List.of(Path.of("src/test/resources/dev/culprit/check/sound")))
              .base());

  @Test
  void aPastedLineFindsItsCaseFirst() throws IOException {
    assertEquals(
        """
        job-failed  A print job failed
            its signature matches
        """,
        told("printerd[3]: print job failed", Language.EN, 1));
  }

  @Test
  void wordsAreFoundInAnyLanguageWithOrWithoutAccents() throws IOException {
    assertEquals("paper-jam  Le papier est coincé\n", told("coince", Language.FR, 5));
    assertEquals("warming-up  Warming up\n", told("prechauffage", Language.EN, 5));
  }

  @Test
  void aLineThatNearlyFitsTellsWhereItStops() throws IOException {
    assertEquals(
        """
        paper-jam  The paper is jammed
            it fits up to `paper jam in tray `, where `{tray:number}` must follow, not `two`
        """,
        told("paper jam in tray two", Language.EN, 1));
  }

  @Test
  void aRareWordCountsMoreThanACommonOne() {
    assertEquals("warming-up", search.find("printerd warm", 5).get(0).errorCase().id());
  }

  @Test
  void nothingFoundIsSaid() throws IOException {
    assertEquals("Aucun cas ne correspond à ces mots.\n", told("xyzzy", Language.FR, 5));
  }

  private String told(String words, Language language, int most) throws IOException {
    StringBuilder told = new StringBuilder();
    SearchText.write(search.find(words, most), language, told);
    return told.toString();
  }
}
