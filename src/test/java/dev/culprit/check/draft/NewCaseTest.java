package dev.culprit.check.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.culprit.knowledge.KnowledgeReader;
import dev.culprit.knowledge.LoadedKnowledge;
import dev.culprit.text.BothLanguages;
import dev.culprit.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCaseTest {
  private static final Path SOUND = Path.of("src/test/resources/dev/culprit/check/sound");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final NewCase newCase = new NewCase(KnowledgeReader.read(List.of(SOUND)).base());

  @Test
  void proposesAFileInTheRightFolder() {
    Proposal.Draft draft = draft("printerd[12]: can't reach spool server 'north': no such host");
    assertEquals("spool-server-no-such-host", draft.id());
    assertEquals("printer/printing/spool-server-no-such-host.yaml", draft.path());
    assertEquals(
        "printerd[12]: can't reach spool server {name:quoted}: no such host",
        draft.line().pattern());
  }

  @Test
  void onlyTheTextsAreLeftToWrite(@TempDir Path own) throws IOException {
    Proposal.Draft draft = draft("printerd[12]: can't reach 'north': no such host\u0007");
    write(own, draft.path(), draft.text());
    assertEquals(
        List.of("the text is empty"),
        KnowledgeReader.read(List.of(SOUND, own)).problems().stream()
            .map(problem -> problem.what().en())
            .distinct()
            .toList());
  }

  @Test
  void withItsTextsFilledInTheCaseIsSound(@TempDir Path own) throws IOException {
    String line = "printerd[12]: can't reach 'north': no such host";
    Proposal.Draft draft = draft(line);
    write(own, draft.path(), draft.text().replace("\"\"", "words"));
    LoadedKnowledge loaded = KnowledgeReader.read(List.of(SOUND, own));
    assertEquals(List.of(), loaded.problems());
    assertEquals(
        List.of(line),
        loaded.base().errorCase(draft.id()).orElseThrow().signatures().get(0).samples());
  }

  @Test
  void withoutAStageItLiesBesideTheNearestCase() {
    Proposal.Draft draft =
        assertInstanceOf(
            Proposal.Draft.class,
            newCase.propose(
                "printerd[12]: a jam of paper",
                "printer",
                Optional.empty(),
                Optional.empty(),
                TODAY));
    assertEquals("printer/printing/printerd-a-jam-of-paper.yaml", draft.path());
    assertEquals(Optional.of("paper-jam"), draft.neighbour());
  }

  @Test
  void refusesALineThatACaseExplains() {
    assertEquals(
        List.of(
            "the case 'paper-jam' already explains this line: "
                + SOUND
                + "/printer/printing/paper-jam.yaml; extend that case, or make its signature"
                + " narrower"),
        refused("printerd[9]: paper jam in tray 7", "printer", "printing", Optional.empty()));
  }

  @Test
  void refusesAnUnknownStage() {
    assertEquals(
        List.of("there is no stage 'printin': write 'printing'"),
        refused("the ink is empty", "printer", "printin", Optional.empty()));
  }

  @Test
  void refusesAnUnknownProduct() {
    assertEquals(
        List.of("there is no product 'kettle': write one of printer"),
        refused("the ink is empty", "kettle", "printing", Optional.empty()));
  }

  @Test
  void refusesAnIdThatIsTakenOrIsNone() {
    assertEquals(
        List.of("there is already a case 'paper-jam': choose another id"),
        refused("the ink is empty", "printer", "printing", Optional.of("paper-jam")));
    assertEquals(
        List.of(
            "'No Ink' is not an id: an id is made of lower-case letters, digits and '-'; write"
                + " 'no-ink'"),
        refused("the ink is empty", "printer", "printing", Optional.of("No Ink")));
  }

  @Test
  void refusesALineWithoutFixedWords() {
    assertEquals(
        List.of(
            "signature `addresses` has no fixed text to search logs for: it needs 4 characters in a"
                + " row that are the same in every line it matches, its longest is ` `; write more"
                + " of the line; characters that loggers escape, such as quotes, do not count"),
        refused("10.0.0.1 10.0.0.2", "printer", "printing", Optional.of("addresses")));
  }

  private Proposal.Draft draft(String line) {
    return assertInstanceOf(
        Proposal.Draft.class,
        newCase.propose(line, "printer", Optional.of("printing"), Optional.empty(), TODAY));
  }

  private List<String> refused(String line, String product, String stage, Optional<String> id) {
    List<Problem> problems =
        assertInstanceOf(
                Proposal.Refused.class,
                newCase.propose(line, product, Optional.of(stage), id, TODAY))
            .problems();
    problems.forEach(BothLanguages::assertTold);
    return problems.stream().map(Problem::oneLine).toList();
  }

  private static void write(Path folder, String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
