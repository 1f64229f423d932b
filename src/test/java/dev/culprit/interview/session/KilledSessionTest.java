package dev.culprit.interview.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.culprit.interview.Interview;
import dev.culprit.interview.PlainInference;
import dev.culprit.knowledge.KnowledgeBase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledSessionTest {
  @TempDir private Path folder;

  /** Answers one question, tells the file, and waits to be killed. */
  static final class Victim {
    private Victim() {}

    public static void main(String[] arguments) throws IOException {
      KnowledgeBase base = Examples.BASE.base();
      Path folder = Path.of(arguments[0]);
      SessionHead head = Examples.head(folder.resolve("agent.log"));
      SessionFile file = new SessionFolder(folder).start(head, () -> Examples.NOON);
      Interview interview =
          new Interview(
              base, SavedSession.read(file.file()).evidence(base), new PlainInference(base), file);
      interview.answer("p", "no");
      System.out.println(file.file());
      System.in.read();
    }
  }

  @Test
  void aKilledProgramGoesOnAtTheSameQuestion() throws Exception {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path file;
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      file = Path.of(out.readLine());
    } finally {
      process.destroyForcibly().waitFor();
    }

    KnowledgeBase base = Examples.BASE.base();
    SavedSession saved = SavedSession.read(file);
    Interview resumed =
        Interview.resumed(
            base,
            saved.evidence(base),
            new PlainInference(base),
            SessionFile.resume(saved, () -> Examples.NOON),
            saved.acts());

    assertEquals("question q", resumed.next().key().get());
    assertEquals("no", resumed.evidence().answerTo("p").get().choice());
    assertEquals(1, Files.list(folder).count());
  }
}
