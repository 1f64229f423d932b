package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class UserFolderTest {

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a user's folder is closed to others there")
  void onlyTheOwnerMayReadWhatLiesInIt(@TempDir Path state) throws IOException {
    Path file =
        UserFolder.of(Map.of("XDG_STATE_HOME", state.toString())).ownFile("history").orElseThrow();
    assertEquals(state.resolve("culprit/history"), file);
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
  }

  @Test
  void aFileThatIsThereIsKept(@TempDir Path state) throws IOException {
    UserFolder folder = new UserFolder(state);
    Files.writeString(folder.ownFile("history").orElseThrow(), "help");
    assertEquals("help", Files.readString(folder.ownFile("history").orElseThrow()));
  }

  @Test
  void whereNoFolderCanBeMadeThereIsNoFile(@TempDir Path state) throws IOException {
    Path inTheWay = Files.createFile(state.resolve("culprit"));
    assertEquals(Optional.empty(), new UserFolder(inTheWay).ownFile("history"));
  }

  @Test
  void withoutAWordOfTheSystemItLiesInTheHome() {
    assertTrue(UserFolder.of(Map.of()).path().endsWith(".local/state/culprit"));
  }
}
