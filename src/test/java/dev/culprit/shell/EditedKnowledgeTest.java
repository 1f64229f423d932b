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

/** What is edited in a knowledge folder is in the next diagnosis, with nothing built. */
class EditedKnowledgeTest {
  private static final String LOG = "examples/token-forbidden/linux/azcmagent.log";

  @TempDir Path folder;
  private KnowledgeCopy knowledge;

  @BeforeEach
  void copyTheKnowledge() throws IOException {
    knowledge = KnowledgeCopy.in(folder);
  }

  @Test
  void anEditedTitleIsInTheNextDiagnosis() throws IOException {
    assertTrue(diagnose(LOG).out().contains("A firewall or filter on the way"));
    knowledge.edit(
        "causes/firewall-refuses-endpoint.yaml",
        "en: A firewall or filter on the way refuses the endpoint",
        "en: The moat is flooded");
    assertTrue(diagnose(LOG).out().startsWith("Root cause: The moat is flooded\n"));
  }

  @Test
  void aNewCaseFileIsInTheNextDiagnosis() throws IOException {
    Path log = Files.writeString(folder.resolve("azcmagent.log"), lines("the moon is in the way"));
    assertEquals(Status.NOTHING_FOUND.code(), diagnose(log.toString()).status());
    knowledge.write("network/moon-in-the-way.yaml", NINTH);
    ProjectRun found = diagnose(log.toString());
    assertEquals(Status.DONE.code(), found.status(), found.err());
    assertTrue(found.out().startsWith("Root cause: The moon is up\n"), found.out());
  }

  @Test
  void aFileThatIsBrokenIsToldWithItsPlace() throws IOException {
    knowledge.write("network/moon-in-the-way.yaml", NINTH.replace("likelihood:", "likelyhood:"));
    ProjectRun broken = diagnose(LOG);
    assertEquals(Status.BROKEN_KNOWLEDGE.code(), broken.status());
    assertTrue(broken.err().contains("moon-in-the-way.yaml:13:5): "), broken.err());
    assertFalse(broken.err().contains("\tat "), broken.err());
  }

  private ProjectRun diagnose(String log) {
    return knowledge.run("diagnose", log, "--no-questions");
  }

  private static String lines(String error) {
    return """
        time="2025-01-01T00:00:00Z" level=debug msg="Agent Version: 1.50.00000.1"
        time="2025-01-01T00:00:00Z" level=debug msg="Agent Command: connect"
        time="2025-01-01T00:00:09Z" level=fatal msg="cannot connect: %s"
        """
        .formatted(error);
  }

  private static final String NINTH =
      """
      case: moon-in-the-way
      title: { en: The moon is in the way, fr: La lune fait obstacle }
      source: { document: A test, revised: "2025-01-01" }
      signatures:
        - id: moon-in-the-way
          line: "cannot connect: the moon is in the way"
          samples: ["cannot connect: the moon is in the way"]
          rejects: ["cannot connect: the sun is in the way"]
      causes:
        - id: moon-is-up
          title: { en: The moon is up, fr: La lune est levée }
          because: { en: It has risen., fr: Elle s'est levée. }
          likelihood: common
          origin: authored
          solution:
            who: machine-admin
            effort: hours
            steps: [{ en: Wait for it to set., fr: Attendre qu'elle se couche. }]
            verify: { expect: { en: It has set., fr: Elle s'est couchée. } }
      scenarios:
        - name: the moon is up
          log: "cannot connect: the moon is in the way"
          diagnosis: moon-is-up
      """;
}
