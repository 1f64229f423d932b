package dev.culprit.report.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymFileTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadAgainAndNumbersGoOn() throws IOException {
    Pseudonyms given = Pseudonyms.none();
    given.of("host", "srv01");
    given.of("tenant", "6f1d2c3b");
    Path file = folder.resolve("map.json");
    PseudonymFile.write(given, file);
    Pseudonyms read = PseudonymFile.read(file);
    assertEquals(Map.of("host-1", "srv01", "tenant-1", "6f1d2c3b"), read.values());
    assertEquals("host-1", read.of("host", "SRV01"));
    assertEquals("host-2", read.of("host", "srv02"));
  }

  @Test
  void onlyItsOwnerMayReadIt() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Path file = folder.resolve("map.json");
    Files.createFile(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
    PseudonymFile.write(Pseudonyms.none(), file);
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(List.of(file), Files.list(folder).toList());
  }

  @Test
  void anotherFileIsRefused() throws IOException {
    for (String text :
        List.of("{}", "[\"a\"]", "\"text\"", "{\"schema\":\"other/1\"}", "not json")) {
      Path file = Files.writeString(folder.resolve("other.json"), text);
      assertThrows(IOException.class, () -> PseudonymFile.read(file), text);
    }
  }
}
