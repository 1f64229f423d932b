package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumeTest {
  @TempDir private Path folder;
  private Path log;
  private Path sessions;

  @BeforeEach
  void leaveAnInterview() throws IOException {
    log = Files.writeString(folder.resolve("kettle.log"), "kettle[7]: on\nkettle[7]: no heat\n");
    sessions = folder.resolve("sessions");
    Trial left = Trial.keptIn(sessions, "2", "quit").run("diagnose", log.toString());
    assertTrue(
        left.out()
            .endsWith("The interview is kept: 'culprit resume " + name() + "' goes on here.\n"),
        left.out());
  }

  @Test
  void theLatestInterviewGoesOnWhereItWasLeft() {
    Trial trial = Trial.keptIn(sessions, "no", "yes").run("resume");
    assertTrue(trial.out().contains("\nIs the plug in the socket?\n"), trial.out());
    assertTrue(trial.out().contains("Root cause: Kettle 7 is not plugged in\n"), trial.out());
    assertEquals("", trial.err());
    assertEquals(0, trial.status());
  }

  @Test
  void backGoesBackBeyondTheResumption() throws IOException {
    Trial trial = Trial.keptIn(sessions, "back", "quit").run("resume", name());
    assertTrue(
        trial.out().contains("Taken back: You answered \"No\" to \"Is the lamp of kettle 7 lit?\""),
        trial.out());
  }

  @Test
  void withNobodyToAskItIsReportedAsItStands() {
    Trial trial = Trial.keptIn(sessions).run("resume");
    assertTrue(trial.out().startsWith("Not certain yet: 2 causes are possible\n"), trial.out());
    assertEquals(3, trial.status());
  }

  @Test
  void whatHasChangedSinceIsTold() throws IOException {
    Files.writeString(log, "kettle[7]: on\n");
    Trial trial = Trial.keptIn(sessions).run("resume");
    assertEquals("Changed or gone since then: " + log + "\n", trial.err());
    assertEquals(3, trial.status());
  }

  @Test
  void theSessionsAreListed() throws IOException {
    Trial trial = Trial.keptIn(sessions).run("sessions");
    assertTrue(trial.out().startsWith("  " + name() + "  "), trial.out());
    assertTrue(trial.out().endsWith("(one answer)\n"), trial.out());
  }

  @Test
  void aSessionMayBeSavedToAFileAndResumedFromThere() {
    String file = folder.resolve("case-4711.yaml").toString();
    Trial.keptIn(sessions)
        .run("diagnose", log.toString(), "--answers", "is-lamp-lit=yes", "--save", file);
    Trial trial = Trial.keptIn(folder.resolve("others")).run("resume", file);
    assertTrue(trial.out().startsWith("Root cause: The heating element is burnt\n"), trial.out());
  }

  @Test
  void aSessionBecomesAScenario() {
    Trial trial = Trial.keptIn(sessions).run("session", "to-scenario", "--name", "no lamp");
    assertEquals(
        """
        - name: "no lamp"
          log: |-
            kettle[7]: no heat
          answers: { "is-lamp-lit": "no" }
          suspects: ["fuse-blown", "not-plugged-in"]
          asks: "is-plug-in"
        """,
        trial.out());
  }

  @Test
  void aSessionThatIsNotThereIsTold() {
    Trial trial = Trial.keptIn(sessions).run("resume", "yesterday");
    assertEquals(2, trial.status());
    assertEquals(
        "there is no such session (yesterday): 'culprit sessions' lists those there are\n",
        trial.err());
  }

  @Test
  void withoutAnySessionThereIsNothingToResume() {
    Trial trial = Trial.keptIn(folder.resolve("none")).run("resume");
    assertEquals(2, trial.status());
    assertEquals("there is no session yet: 'culprit diagnose' starts one\n", trial.err());
  }

  private String name() throws IOException {
    try (Stream<Path> files = Files.list(sessions)) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      return names.get(0).replace(".yaml", "");
    }
  }
}
