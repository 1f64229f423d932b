package dev.culprit.interview.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.evidence.Answer;
import dev.culprit.interview.Act;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KilledSessionTest {
  @TempDir private Path folder;

  /**
   * Answers a question and takes the answer back, until nobody listens; tells its file and each act
   * taken.
   */
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
      System.out.println(file.file());
      while (!System.out.checkError()) {
        interview.answer("p", "no");
        System.out.println("answered");
        interview.back();
        System.out.println("taken back");
      }
    }
  }

  /** The program is killed while it goes on, so this is at least so far, at no chosen point. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 40})
  void aProgramKilledAtAnyPointGoesOnAtTheQuestionItHadComeTo(int actsTold) throws Exception {
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
      for (int told = 0; told < actsTold; told++) {
        assertNotNull(out.readLine());
      }
    } finally {
      process.destroyForcibly().waitFor();
    }

    String kept = SavedSession.whole(Files.readString(file));
    long lines = kept.lines().filter(line -> line.matches("  - \\{ (answered|undo): .*")).count();
    assertTrue(lines >= actsTold, kept);
    boolean answered = kept.endsWith("choice: \"no\", at: \"2026-03-01T12:00:00Z\" }\n");
    Interview resumed = resumed(file);
    assertEquals(answered ? "question q" : "question p", resumed.next().key().get());
    assertEquals(answered ? 1 : 0, resumed.acts().size());
    assertEquals(1, Files.list(folder).count());
  }

  @Test
  void anActOfWhichOnlyAPartReachedTheDiskWasNotTaken() throws IOException {
    Path file = Files.createFile(folder.resolve("session.yaml"));
    String head = RecordWriter.block(Examples.head(folder.resolve("agent.log"))) + "acts:\n";
    String first = "  - " + ActYaml.write(answer("p"), Examples.NOON) + "\n";
    String second = "  - " + ActYaml.write(answer("q"), Examples.NOON) + "\n";
    for (int torn = 0; torn < second.length(); torn++) {
      Files.writeString(file, head + first + second.substring(0, torn));
      assertEquals("question q", resumed(file).next().key().get(), second.substring(0, torn));
      assertEquals(head + first, Files.readString(file));
    }
  }

  private static Act answer(String question) {
    return new Act.Answered(new Answer(question, "no"));
  }

  private static Interview resumed(Path file) throws IOException {
    KnowledgeBase base = Examples.BASE.base();
    SavedSession saved = SavedSession.read(file);
    try (SessionFile journal = SessionFile.resume(saved, () -> Examples.NOON)) {
      return Interview.resumed(
          base, saved.evidence(base), new PlainInference(base), journal, saved.acts());
    }
  }
}
