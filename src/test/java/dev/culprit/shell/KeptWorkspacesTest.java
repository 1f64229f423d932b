package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits while the prompt is open. */
class KeptWorkspacesTest {
  @TempDir private Path folder;
  private Path lid;
  private Trial trial;

  @BeforeEach
  void openThePrompt() throws IOException {
    try (Stream<Path> files = Files.walk(Trial.KETTLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(Trial.KETTLE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    lid = folder.resolve("kettle/pouring/lid-stuck.yaml");
    trial =
        Trial.on(folder, new KeptWorkspaces(Caches.in(Path.of("target/cache")).withoutKnowledge()));
    assertTrue(trial.runLine("knowledge list").out().contains("The lid is stuck"));
    assertEquals("", trial.err());
  }

  @Test
  void anEditTakesEffectAtTheNextCommand() throws IOException {
    edit("The lid is stuck", "The lid jams");
    assertTrue(trial.runLine("knowledge list").out().contains("The lid jams"));
    assertEquals(
        "The knowledge or the rules were edited; the new state counts from here on.\n",
        trial.err());
    assertEquals(0, trial.status());
  }

  @Test
  void anEditThatBreaksSomethingIsToldOnceAndTheWorkGoesOn() throws IOException {
    edit("title: { en: The lid is stuck", "titel: { en: The lid is stuck");
    trial.runLine("explain lid-stuck").runLine("explain lid-stuck");
    assertEquals(0, trial.status());
    assertEquals(1, trial.err().lines().filter(line -> line.contains("titel")).count());
    assertTrue(
        trial.err().endsWith("Until that is mended, the state before the edit counts.\n"),
        trial.err());
  }

  @Test
  void whatWasReadAheadIsNotWhatCountsOnceItIsEdited() throws Exception {
    Workspaces workspaces = trial.surroundings().workspaces();
    workspaces.readAhead(trial.surroundings());
    edit("The lid is stuck", "The lid jams");
    assertTrue(trial.runLine("knowledge list").out().contains("The lid jams"));
  }

  @Test
  void anEditedRuleTakesEffectAtTheNextCommandAndABrokenOneIsTold(
      @TempDir Path rules, @TempDir Path logs) throws IOException {
    Path rule =
        Files.writeString(
            Files.createDirectories(rules.resolve("kettle")).resolve("lids.drl"), RULE);
    String command = "knowledge list --rules rules --rules " + rules;
    trial.runLine(command);
    // Waits until the rules are ready: they are read beside whatever else is done.
    Path log = Files.writeString(logs.resolve("kettle.log"), "nothing to see\n");
    trial.runLine("diagnose " + log + " --no-questions --rules rules --rules " + rules);
    assertEquals("", trial.err());
    // Of another size, because the next command may come within one tick of the file's clock.
    Files.writeString(rule, RULE.replace("Seen( caseId", "Sean( caseId") + "\n");
    trial.runLine(command);
    assertEquals(
        "there is no fact \"Sean\" (%s:8:5): did you mean \"Seen\"?\n".formatted(rule)
            + "Until that is mended, the state before the edit counts.\n",
        trial.err());
    Files.writeString(rule, RULE.replace("\"no-heat\"", "\"no-switch\""));
    trial.runLine(command);
    assertTrue(trial.err().endsWith("edited; the new state counts from here on.\n"), trial.err());
  }

  @Test
  void aCheckSeesTheFilesAsTheyAre() throws IOException {
    edit("title: { en: The lid is stuck", "titel: { en: The lid is stuck");
    assertEquals(4, trial.runLine("knowledge check").status());
  }

  private static final String RULE =
      """
      package rules

      import dev.culprit.hypothesis.*

      rule "Without a lid nothing gets hot."
      @fr("Sans couvercle rien ne chauffe.")
      when
          Seen( caseId == "lid-stuck", $run : run )
      then
          insertLogical( new Seen( "no-heat", $run, "lid-stuck" ) );
      end
      """;

  private void edit(String words, String others) throws IOException {
    String text = Files.readString(lid);
    assertTrue(text.contains(words), text);
    Files.writeString(lid, text.replace(words, others) + "\n# edited\n");
  }
}
