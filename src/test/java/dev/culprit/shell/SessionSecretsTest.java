package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.evidence.Observation;
import dev.culprit.interview.session.SessionFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an interview leaves on the disk holds no secret of the log it is about. */
class SessionSecretsTest {
  private static final String SECRET = "Zx9~Q~abcdEFGH1234ijklMNOP5678qrstUVWX90";

  @TempDir Path folder;
  private String log;
  private SessionFolder sessions;

  @BeforeEach
  void aLogThatHoldsASecret() throws IOException {
    sessions = new SessionFolder(folder.resolve("sessions"));
    log =
        Files.writeString(
                folder.resolve("azcmagent.log"),
                """
                time="2023-04-19T21:16:14Z" level=debug msg="Agent Command: connect"
                time="2023-04-19T21:16:14Z" level=error msg="Failed to acquire authorization token from SPN --service-principal-secret %s" Error="Failed to execute the refresh request. Error = 'Post \\"https://login.windows.net/fb84ce97-b875-4d12-b031-ef5e7edf9c8e/oauth2/token?api-version=1.0\\": Forbidden'"
                time="2023-04-19T21:16:15Z" level=error msg="giving up with %s"
                """
                    .formatted(SECRET, SECRET))
            .toString();
  }

  @Test
  void neitherTheSessionNorItsSavedCopyHoldsASecret() throws IOException {
    Path copy = folder.resolve("copy.yaml");
    ProjectRun.with(sessions, List.of("quit"), "diagnose", log, "--save", copy.toString());

    String kept = Files.readString(session());
    assertTrue(kept.contains("Failed to acquire authorization token"), kept);
    assertTrue(kept.contains("[removed:"), kept);
    assertFalse(kept.contains(SECRET), kept);
    assertEquals(kept, Files.readString(copy));
  }

  @Test
  void theOwnerAloneMayReadIt() throws IOException {
    Path copy = folder.resolve("copy.yaml");
    ProjectRun.with(sessions, List.of("quit"), "diagnose", log, "--save", copy.toString());

    assertEquals("rw-------", rights(session()));
    assertEquals("rw-------", rights(copy));
    assertEquals("rwx------", rights(sessions.folder()));
  }

  @Test
  void whatWasTakenOutIsNotMissedWhenTheInterviewGoesOn() {
    ProjectRun first = ProjectRun.with(sessions, List.of("suspects", "quit"), "diagnose", log);
    ProjectRun again = ProjectRun.with(sessions, List.of("suspects", "quit"), "resume");

    assertEquals(first.out(), again.out());
    assertEquals("", again.err());
  }

  @Test
  void aScenarioOfItHoldsNoSecret() {
    ProjectRun.with(sessions, List.of("quit"), "diagnose", log);
    ProjectRun scenario = ProjectRun.with(sessions, List.of(), "session", "to-scenario");

    assertTrue(scenario.out().contains("Failed to acquire authorization token"), scenario.out());
    assertFalse(scenario.out().contains(SECRET), scenario.out());
  }

  @Test
  void withoutAnyRulesForRedactionNothingIsKept() {
    StringWriter err = new StringWriter();
    PrintWriter told = new PrintWriter(err);
    Console console =
        new Console(told, told, InputStream.nullInputStream(), false, false, false, () -> null);
    Settings settings =
        Settings.of(Map.of("LANG", "en", "CULPRIT_KNOWLEDGE", folder.toString()), folder);
    Surroundings here = new Surroundings(settings, console, Trial.WORKSPACES, sessions);

    CommandFailure failure =
        assertThrows(
            CommandFailure.class,
            () -> SessionKeeping.start(Given.of(Observation.NOTHING, false), here));

    assertFalse(Files.exists(sessions.folder()));
    assertEquals(
        "no report can be made (redaction.yaml): the rules that find secrets are missing; put the"
            + " file back that Culprit came with",
        failure.getMessage().replace(folder.resolve("knowledge") + "/", ""));
  }

  private String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private Path session() throws IOException {
    try (Stream<Path> files = Files.list(sessions.folder())) {
      return files.toList().get(0);
    }
  }
}
