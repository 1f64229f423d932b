package dev.culprit.interview.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.interview.Interview;
import dev.culprit.interview.PlainInference;
import dev.culprit.interview.SmallBase;
import dev.culprit.knowledge.Effort;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Likelihood;
import dev.culprit.knowledge.Who;
import dev.culprit.text.Language;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionFileTest {
  private static final KnowledgeBase BASE = Examples.BASE.base();

  @TempDir private Path folder;

  @Test
  void everyActIsInTheFileAtOnce() throws IOException {
    SessionFile file = start();
    Interview interview = interview(file);

    interview.answer("p", "no");
    interview.skip();
    interview.tried("c", false);
    interview.delegate(Who.NETWORK_TEAM, false);
    interview.report("error");
    interview.back();

    assertEquals(interview.acts(), SavedSession.read(file.file()).acts());
    List<String> lines = Files.readAllLines(file.file());
    assertEquals(
        List.of(
            "  - { answered: \"p\", choice: \"no\", at: \"2026-03-01T12:00:00Z\" }",
            "  - { skipped: \"question q\", at: \"2026-03-01T12:00:00Z\" }",
            "  - { tried: \"c\", solved: \"false\", at: \"2026-03-01T12:00:00Z\" }",
            "  - { person: \"network-team\", mine: \"false\", at: \"2026-03-01T12:00:00Z\" }",
            "  - { reported: \"error\", at: \"2026-03-01T12:00:00Z\" }",
            "  - { undo: \"last\", at: \"2026-03-01T12:00:00Z\" }"),
        lines.subList(lines.indexOf("acts:") + 1, lines.size()));
  }

  @Test
  void aResumedInterviewGoesOnAtTheSameStep() throws IOException {
    SessionFile file = start();
    Interview interview = interview(file);
    interview.answer("p", "no");
    file.close();

    SavedSession saved = SavedSession.read(file.file());
    SessionFile again = SessionFile.resume(saved, () -> Examples.NOON);
    Interview resumed =
        Interview.resumed(
            BASE, saved.evidence(BASE), new PlainInference(BASE), again, saved.acts());

    assertEquals(interview.steps(), resumed.steps());
    assertEquals(interview.findings(), resumed.findings());
    resumed.answer("q", "yes");
    resumed.back();
    resumed.back();
    assertTrue(SavedSession.read(file.file()).acts().isEmpty());
  }

  @Test
  void aTornLastLineIsAnActThatWasNotTaken() throws IOException {
    SessionFile file = start();
    interview(file).answer("p", "no");
    file.close();
    Files.writeString(file.file(), "  - { answered: \"q\", cho", StandardOpenOption.APPEND);

    SavedSession saved = SavedSession.read(file.file());
    assertEquals(1, saved.acts().size());

    SessionFile again = SessionFile.resume(saved, () -> Examples.NOON);
    Interview.resumed(BASE, saved.evidence(BASE), new PlainInference(BASE), again, saved.acts())
        .answer("q", "yes");
    assertEquals(2, SavedSession.read(file.file()).acts().size());
  }

  @Test
  void theFileIsItsOwnersAlone() throws IOException {
    Assumptions.assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    SessionFile file = new SessionFolder(folder.resolve("a/b")).start(head(), () -> Examples.NOON);

    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.file())));
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a/b"))));
  }

  @Test
  void sessionsOfOneSecondHaveDifferentNames() throws IOException {
    assertEquals("2026-03-01-120000.yaml", start().file().getFileName().toString());
    assertEquals("2026-03-01-120000-2.yaml", start().file().getFileName().toString());
  }

  @Test
  void aFolderListsItsSessionsAndWhatIsNone() throws IOException {
    SessionFile file = start();
    Files.writeString(folder.resolve("note.yaml"), "shopping: [milk]\n");
    SessionFolder all = new SessionFolder(folder);

    SessionFolder.Contents contents = all.contents();

    assertEquals(
        List.of(file.file()), contents.sessions().stream().map(SavedSession::file).toList());
    assertEquals(1, contents.problems().size());
    assertEquals(file.file(), all.find("2026-03-01-120000").get());
    assertTrue(all.find("other").isEmpty());
  }

  @Test
  void aMissingFileIsTold() {
    assertEquals(
        "the session can not be read ("
            + folder.resolve("x.yaml")
            + "): NoSuchFileException; 'sessions' lists those there are",
        assertThrows(
                UnreadableSessionException.class, () -> SavedSession.read(folder.resolve("x.yaml")))
            .getMessage());
  }

  @Test
  void aLaterFormatIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("x.yaml"), "format: \"2\"\nacts:\n");

    UnreadableSessionException refused =
        assertThrows(UnreadableSessionException.class, () -> SavedSession.read(file));
    assertEquals(
        "the session can not be read ("
            + file
            + ":1:1): its format is 2, this Culprit reads 1; mend the line, or start anew from the"
            + " log",
        refused.getMessage());
    assertEquals(
        "la session ne peut pas être lue ("
            + file
            + ":1:1)\u00a0: son format est 2, ce Culprit lit le format 1\u00a0; corrigez la ligne, ou"
            + " repartez du journal",
        refused.problem().oneLine(Language.FR));
  }

  @Test
  void anInputThatChangedIsNoticed() throws IOException {
    Path log = Files.writeString(folder.resolve("agent.log"), "one\n");
    SessionHead head =
        SessionHead.of(
            Examples.NOON,
            dev.culprit.text.Language.EN,
            true,
            new Fingerprints(Map.of()),
            new Fingerprints(Map.of()),
            Examples.observation(log.toString()));
    SavedSession saved = new SavedSession(folder, head, List.of());
    assertTrue(saved.changedInputs().isEmpty());

    Files.writeString(log, "two\n");
    assertEquals(log.toString(), saved.changedInputs().get(0).path());
    Files.delete(log);
    assertFalse(saved.changedInputs().isEmpty());
  }

  @Test
  void actsThatTheKnowledgeNoLongerHasAreNamed() throws IOException {
    SessionFile file = start();
    Interview interview = interview(file);
    interview.answer("p", "no");
    interview.answer("q", "unknown");
    interview.tried("c", false);
    SavedSession saved = SavedSession.read(file.file());

    assertTrue(saved.strangeTo(BASE).isEmpty());
    KnowledgeBase other =
        new SmallBase()
            .cause("a", Likelihood.COMMON, Effort.MINUTES)
            .question("p", Effort.GLANCE, "maybe")
            .question("q", Effort.GLANCE, "maybe")
            .base();
    assertEquals(List.of(saved.acts().get(0), saved.acts().get(2)), saved.strangeTo(other));
    assertTrue(saved.evidence(other).matches().isEmpty());
  }

  private SessionFile start() throws IOException {
    return new SessionFolder(folder).start(head(), () -> Examples.NOON);
  }

  private SessionHead head() {
    return Examples.head(folder.resolve("agent.log"));
  }

  private static Interview interview(SessionFile file) {
    SavedSession saved = SavedSession.read(file.file());
    return new Interview(BASE, saved.evidence(BASE), new PlainInference(BASE), file);
  }
}
