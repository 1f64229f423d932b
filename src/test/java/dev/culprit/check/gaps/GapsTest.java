package dev.culprit.check.gaps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.culprit.evidence.Observation;
import dev.culprit.evidence.Run;
import dev.culprit.evidence.Unexplained;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.KnowledgeReader;
import dev.culprit.log.Level;
import dev.culprit.log.LogLine;
import dev.culprit.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GapsTest {
  private static final Path SOUND = Path.of("src/test/resources/dev/culprit/check/sound");
  private static final Path JAM = Path.of("printer/printing/paper-jam.yaml");

  @Test
  void theSoundBaseHasNone() throws IOException {
    Gaps gaps = Gaps.of(base(SOUND), List.of());
    assertEquals("No gaps were found.\n", told(gaps, Language.EN));
  }

  @Test
  void causesThatNothingTellsApartAreNamed(@TempDir Path own) throws IOException {
    String jam = Files.readString(SOUND.resolve(JAM));
    KnowledgeBase base =
        with(
            own,
            jam.replace("rules-out: [paper-is-damp]", "rules-out: [paper-is-damp, roller-is-worn]")
                .replace("confirms: [paper-is-damp]", "confirms: [paper-is-damp, roller-is-worn]"));
    Gaps gaps = Gaps.of(base, List.of());
    assertEquals(
        List.of(new Gaps.Alike("paper-jam", List.of("paper-is-damp", "roller-is-worn"))),
        gaps.alike());
    assertEquals(List.of("is-paper-dry"), gaps.idle());
  }

  @Test
  void causesAreNotNamedWhereTheirCaseSaysWhyNothingTellsThemApart(@TempDir Path own)
      throws IOException {
    String jam = Files.readString(SOUND.resolve(JAM));
    KnowledgeBase base =
        with(
            own,
            jam.replace("rules-out: [paper-is-damp]", "rules-out: [paper-is-damp, roller-is-worn]")
                .replace("confirms: [paper-is-damp]", "confirms: [paper-is-damp, roller-is-worn]")
                .replace(
                    "questions:",
                    """
                    inseparable:
                      - causes: [paper-is-damp, roller-is-worn]
                        because: { en: Both jam., fr: Les deux coincent. }
                    questions:"""));
    assertEquals(List.of(), Gaps.of(base, List.of()).alike());
  }

  @Test
  void causesThatNoScenarioComesToAreNamed(@TempDir Path own) throws IOException {
    String jam = Files.readString(SOUND.resolve(JAM));
    KnowledgeBase base =
        with(own, jam.replace("    diagnosis: roller-is-worn\n", "    asks: is-paper-dry\n"));
    assertEquals(
        List.of(new Gaps.Unreached("paper-jam", "roller-is-worn")),
        Gaps.of(base, List.of()).unreached());
  }

  @Test
  void unexplainedLinesOfOneShapeAreCountedTogether() throws IOException {
    Gaps gaps =
        Gaps.of(
            base(SOUND),
            List.of(
                observed(line("ERROR ink at 7%", 1), line("ERROR door 3 open\u0007", 2)),
                observed(line("ERROR door 4 open\u0007", 1500))));
    assertEquals(
        """
        Lignes qui signalent une erreur qu'aucun cas n'explique, chacune avec la commande qui commence un cas\u00a0:
          1\u202f502× ERROR door 3 open<U+0007>
              culprit knowledge new --product printer --from 'my logs/a.log:2'
          1× ERROR ink at 7%
              culprit knowledge new --product printer --from 'my logs/a.log:1'

        """,
        told(gaps, Language.FR));
  }

  private static Observation observed(Unexplained... lines) {
    return new Observation(
        List.of(),
        List.of(new Run(1, "printer", "my logs/a.log", 1, 9, null, null, Run.Outcome.FAILED)),
        List.of(),
        List.of(),
        List.of(),
        List.of(lines),
        List.of());
  }

  private static Unexplained line(String text, int count) {
    return new Unexplained(
        1, new LogLine("my logs/a.log", count == 1 ? 1 : 2, 0, null, Level.ERROR, text), count);
  }

  private static KnowledgeBase with(Path own, String jam) throws IOException {
    Files.createDirectories(own.resolve(JAM).getParent());
    Files.writeString(own.resolve(JAM), jam);
    return base(SOUND, own);
  }

  private static KnowledgeBase base(Path... folders) {
    return KnowledgeReader.read(List.of(folders)).base();
  }

  private static String told(Gaps gaps, Language language) throws IOException {
    StringBuilder told = new StringBuilder();
    GapsText.write(gaps, Optional.empty(), language, told);
    return told.toString();
  }
}
