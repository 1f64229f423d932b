package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedactedReportsTest {
  private static final String SECRET = "Zx9~Q~abcdEFGH1234ijklMNOP5678qrstUVWX90";
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
    for (String format : new String[] {"text", "json", "markdown", "html"}) {
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
  void whatIsHandedOverHasPseudonymsUnlessTheyAreNotWanted() {
    ProjectRun masked = ProjectRun.of("diagnose", log, "--no-questions", "--format", "markdown");
    assertFalse(masked.out().contains(TENANT), masked.out());
    ProjectRun open =
        ProjectRun.of("diagnose", log, "--no-questions", "--format", "markdown", "--no-redact");
    assertTrue(open.out().contains(TENANT), open.out());
    assertFalse(open.out().contains(SECRET), open.out());
  }
}
