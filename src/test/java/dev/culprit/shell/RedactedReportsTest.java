package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedactedReportsTest {
  private static final String SECRET = "Zx9~Q~abcdEFGH1234ijklMNOP5678qrstUVWX90";
  private static final String[] FORMATS = {"text", "json", "markdown", "html"};
  private static final String TENANT = "fb84ce97-b875-4d12-b031-ef5e7edf9c8e";

  @TempDir Path folder;
  private String log;

  @BeforeEach
  void aLogThatHoldsASecret() throws IOException {
    Path file = folder.resolve("azcmagent.log");
    Files.writeString(
        file,
        """
        time="2023-04-19T21:16:14Z" level=debug msg="Agent Version: 1.28.02260.736"
        time="2023-04-19T21:16:14Z" level=debug msg="Agent Command: connect"
        time="2023-04-19T21:16:14Z" level=error msg="Failed to acquire authorization token from SPN --service-principal-secret %s" Error="Failed to execute the refresh request. Error = 'Post \\"https://login.windows.net/%s/oauth2/token?api-version=1.0\\": Forbidden'"
        """
            .formatted(SECRET, TENANT));
    log = file.toString();
  }

  @Test
  void noFormatShowsASecret() {
    for (String format : FORMATS) {
      ProjectRun run = ProjectRun.of("diagnose", log, "--no-questions", "--format", format);
      assertEquals(Status.SUSPECTS_REMAIN.code(), run.status(), run.err());
      assertTrue(run.out().contains("login.windows.net"), format);
      assertFalse(run.out().contains(SECRET), format);
    }
  }

  @Test
  void knowledgeWithoutRulesForRedactionIsNoWayAround() throws IOException {
    KnowledgeCopy knowledge = KnowledgeCopy.in(Files.createDirectory(folder.resolve("own")));
    Files.delete(folder.resolve("own/redaction.yaml"));
    ProjectRun run = knowledge.run("diagnose", log, "--no-questions");
    assertTrue(run.out().contains("login.windows.net"), run.out());
    assertFalse(run.out().contains(SECRET), run.out());
  }

  @Test
  void nothingIsReportedUnderBrokenRulesForRedaction() throws IOException {
    KnowledgeCopy knowledge = KnowledgeCopy.in(Files.createDirectory(folder.resolve("own")));
    Files.writeString(
        folder.resolve("own/redaction.yaml"), "secrets: [{ id: pin, regex: '(', samples: ['1'] }]");
    ProjectRun run = knowledge.run("diagnose", log, "--no-questions");
    assertEquals(Status.BROKEN_KNOWLEDGE.code(), run.status());
    assertEquals("", run.out());
    assertEquals(
        "the regular expression can not be read (redaction.yaml:1:29): missing closing ); write it"
            + " in RE2 syntax\n",
        run.err().replace(folder.resolve("own") + "/", ""));
  }

  @Test
  void whatLeavesTheTerminalHasPseudonymsUnlessTheyAreNotWanted() {
    for (String format : FORMATS) {
      ProjectRun masked = ProjectRun.of("diagnose", log, "--no-questions", "--format", format);
      assertTrue(masked.out().contains("tenant-1"), format);
      assertFalse(masked.out().contains(TENANT), format);
      ProjectRun open =
          ProjectRun.of("diagnose", log, "--no-questions", "--format", format, "--no-redact");
      assertTrue(open.out().contains(TENANT), format);
      assertFalse(open.out().contains(SECRET), format);
    }
  }

  @Test
  void theLocalTerminalShowsNamesButNoSecrets() {
    ProjectRun run = ProjectRun.atTerminal("diagnose", log, "--no-questions");
    assertTrue(run.out().contains(TENANT), run.out());
    assertFalse(run.out().contains(SECRET), run.out());
  }

  @Test
  void aMapThatIsTheOwnersAlonePutsTheNamesBackInEveryFormat() throws IOException {
    Path map = folder.resolve("own.map");
    for (String format : FORMATS) {
      Path report = folder.resolve("report." + format);
      ProjectRun made =
          ProjectRun.of(
              "diagnose",
              log,
              "--no-questions",
              "--format",
              format,
              "--output",
              report.toString(),
              "--redaction-map",
              map.toString());
      assertEquals(
          "Written: " + report + "\nWritten, readable by you alone: " + map + "\n", made.err());
      assertFalse(Files.readString(report).contains(TENANT), format);
      ProjectRun back =
          ProjectRun.of("unredact", report.toString(), "--redaction-map", map.toString());
      assertEquals(Status.DONE.code(), back.status(), back.err());
      assertTrue(back.out().contains(TENANT), format);
      assertFalse(back.out().contains("tenant-1"), format);
    }
    if (Files.getFileStore(map).supportsFileAttributeView(PosixFileAttributeView.class)) {
      assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(map)));
    }
  }

  @Test
  void aSecondReportUsesThePseudonymsOfTheMapAgain() throws IOException {
    Path map = folder.resolve("own.map");
    Files.writeString(
        map,
        "{\"schema\":\"culprit-redaction-map/1\",\"pseudonyms\":{\"tenant-7\":\"%s\"}}"
            .formatted(TENANT));
    ProjectRun run =
        ProjectRun.of("diagnose", log, "--no-questions", "--redaction-map", map.toString());
    assertTrue(run.out().contains("tenant-7"), run.out());
  }

  @Test
  void aMapOfNoPseudonymsIsAMistake() {
    ProjectRun run = ProjectRun.of("diagnose", log, "--no-redact", "--redaction-map", "own.map");
    assertEquals(Status.WRONG_USAGE.code(), run.status());
    assertEquals(
        "--redaction-map and --no-redact contradict each other: without pseudonyms there is no"
            + " map: leave one of them out\n",
        run.err());
  }

  @Test
  void aFileThatIsNoMapIsNeitherUsedNorLost() {
    for (String[] command :
        new String[][] {
          {"diagnose", log, "--redaction-map", log}, {"unredact", log, "--redaction-map", log}
        }) {
      ProjectRun run = ProjectRun.of(command);
      assertEquals(Status.WRONG_USAGE.code(), run.status());
      assertEquals(
          "the map of pseudonyms cannot be read ("
              + log
              + "): it is no map that Culprit wrote; name a file that --redaction-map wrote, as in"
              + " --redaction-map FILE\n",
          run.err());
    }
  }

  @Test
  void whatIsToBeReadBackMustBeThereAndNeedsItsMap() {
    assertEquals(
        "'unredact' needs the map of the pseudonyms: name a file that --redaction-map wrote, as in"
            + " --redaction-map FILE\n",
        ProjectRun.of("unredact", log).err());
  }
}
