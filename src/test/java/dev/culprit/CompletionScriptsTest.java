package dev.culprit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script for bash, as bash calls it, beside a Culprit that notes what it is asked. */
@DisabledOnOs(OS.WINDOWS)
class CompletionScriptsTest {
  private static final String TAB =
      """
      source completion/culprit.bash
      COMP_LINE=$1 COMP_POINT=${2-${#1}}
      _culprit culprit
      printf '%s|\\n' "${COMPREPLY[@]}"
      """;

  @TempDir Path folder;

  @Test
  void aFinishedWordIsFollowedByABlank() throws Exception {
    answer("diagnose");
    assertEquals("diagnose |\n", tab("culprit dia"));
    assertEquals("complete:culprit dia\n", asked());
  }

  @Test
  void aFolderAndAnOpenValueAreNot() throws Exception {
    answer("logs/", "is-lamp-lit=");
    assertEquals("logs/|\nis-lamp-lit=|\n", tab("culprit diagnose "));
    assertEquals("complete:culprit diagnose \n", asked());
  }

  @Test
  void whatBashTakesForAWordOfItsOwnIsNotRepeated() throws Exception {
    answer("--format=json");
    assertEquals("json |\n", tab("culprit diagnose --format=j"));
  }

  @Test
  void blanksInFileNamesAreQuoted() throws Exception {
    answer("my log.txt");
    assertEquals("my\\ log.txt |\n", tab("culprit diagnose my"));
  }

  @Test
  void onlyTheLineUpToTheCursorCounts() throws Exception {
    answer("diagnose");
    tab("culprit dia --lang fr", "11");
    assertEquals("complete:culprit dia\n", asked());
  }

  /** What bash is told at a TAB behind the line or at a place in it, with a bar behind each. */
  private String tab(String... lineAndPlace) throws Exception {
    List<String> command = new ArrayList<>(List.of("bash", "-c", TAB, "bash"));
    command.addAll(List.of(lineAndPlace));
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().merge("PATH", folder.toString(), (old, own) -> own + ":" + old);
    Process bash = process.start();
    String out = new String(bash.getInputStream().readAllBytes());
    bash.waitFor();
    return out;
  }

  private void answer(String... proposals) throws IOException {
    Path culprit = folder.resolve("culprit");
    Files.writeString(
        culprit,
        "#!/bin/sh\necho \"$1:$2\" >%s/asked\nprintf '%%s\\n' '%s'\n"
            .formatted(folder, String.join("' '", proposals)));
    Files.setPosixFilePermissions(culprit, PosixFilePermissions.fromString("rwx------"));
  }

  private String asked() throws IOException {
    return Files.readString(folder.resolve("asked"));
  }
}
