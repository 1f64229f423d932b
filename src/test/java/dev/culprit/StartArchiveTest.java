package dev.culprit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Beside a Java that only notes how it was called and writes the archive it is told to. */
@DisabledOnOs(OS.WINDOWS)
class StartArchiveTest {
  private static final FileTime BUILT = FileTime.fromMillis(1_600_000_000_000L);

  @TempDir Path folder;
  private Path home;
  private Path jar;
  private Path archive;
  private Path example;

  @BeforeEach
  void layOut() throws IOException {
    home = Files.createDirectories(folder.resolve("home"));
    example = home.resolve("examples/token-forbidden/linux/azcmagent.log");
    Files.createDirectories(example.getParent());
    Files.createFile(example);
    jar = Files.createFile(home.resolve("culprit.jar"));
    Files.setLastModifiedTime(jar, BUILT);
    archive = folder.resolve("cache/start/17-work.jsa");
    java("");
  }

  @Test
  void isMadeByAnotherProcessThanTheOneThatCompilesRules() throws Exception {
    begun().orElseThrow().waitFor();
    assertEquals(
        "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dsun.reflect.inflationThreshold=1000000 -Djdk.reflect.useNativeAccessorOnly=true -Xlog:disable -Dculprit.home=%s -cp %s dev.culprit.Rehearsal work %s %s\n"
            .formatted(home, jar, example, archive),
        calls());
  }

  @Test
  void bearsTheTimeOfTheJarItWasMadeFor() throws Exception {
    begun().orElseThrow().waitFor();
    of(archive).write(example.toString());
    assertEquals(BUILT, Files.getLastModifiedTime(archive));
    assertTrue(calls().contains(" -XX:ArchiveClassesAtExit=" + archive + ".new "), calls());
    assertTrue(begun().isPresent(), "what is made no longer stands in the way");
  }

  @Test
  void canBeReplacedAlthoughJavaWritesItForNobodyToChange() throws Exception {
    for (int made = 0; made < 2; made++) {
      begun().orElseThrow().waitFor();
      of(archive).write(example.toString());
      assertTrue(Files.getPosixFilePermissions(archive).contains(PosixFilePermission.OWNER_WRITE));
    }
  }

  @Test
  void isOfItsOwnKindOnANewerJava() throws Exception {
    archive = folder.resolve("cache/start/25-help.aot");
    begun().orElseThrow().waitFor();
    of(archive).write(example.toString());
    assertTrue(Files.exists(archive));
    assertTrue(calls().contains(" -XX:AOTCacheOutput=" + archive + ".new "), calls());
    assertTrue(calls().contains(" -XX:-AOTRecordTraining "), calls());
    assertTrue(calls().contains(" --enable-native-access=ALL-UNNAMED "), calls());
    assertTrue(calls().contains(" dev.culprit.Rehearsal help "), calls());
  }

  @Test
  void isMadeByOneOfSeveralStarts() throws Exception {
    begun().orElseThrow().waitFor();
    assertEquals(Optional.empty(), begun());
  }

  @Test
  void isNotTriedAtEachStartWhereJavaCannotMakeIt() throws Exception {
    java("exit 1");
    begun().orElseThrow().waitFor();
    of(archive).write(example.toString());
    assertFalse(Files.exists(archive));
    assertEquals(Optional.empty(), begun());
  }

  @Test
  void isTriedAgainLongAfterAStartThatWasKilled() throws Exception {
    begun().orElseThrow().waitFor();
    Path lock = folder.resolve("cache/start/17-work.jsa.lock");
    Files.setLastModifiedTime(lock, FileTime.fromMillis(System.currentTimeMillis() - 660_000));
    begun().orElseThrow().waitFor();
  }

  @Test
  void isNotMadeWhereTheFolderCannotBe() throws Exception {
    Files.createFile(folder.resolve("cache"));
    assertEquals(Optional.empty(), begun());
  }

  private Optional<Process> begun() {
    return of(archive).begin();
  }

  private StartArchive of(Path archive) {
    return new StartArchive(archive, folder.resolve("java"), home, jar);
  }

  private String calls() throws IOException {
    return Files.readString(folder.resolve("calls"));
  }

  private void java(String first) throws IOException {
    Path java = folder.resolve("java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        %s
        echo "$*" >>'%s'
        for word; do
          case $word in
            -XX:*.new) : >"${word#*=}"; chmod 444 "${word#*=}" ;;
          esac
        done
        """
            .formatted(first, folder.resolve("calls")));
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
