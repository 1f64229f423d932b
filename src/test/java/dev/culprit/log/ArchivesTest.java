package dev.culprit.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;

class ArchivesTest {
  private static final byte[] LOG = "one\ntwo".getBytes(UTF_8);

  @Test
  void gzipIsUnpackedWhileItIsRead() {
    Reading log = Reading.of(gzip(LOG));
    assertEquals(List.of("1@0 one", "2@4 two"), log.placedTexts());
    assertEquals(List.of("- - UTF-8 7 bytes 2 lines"), log.logs());
  }

  @Test
  void gzipInSeveralPartsIsReadToItsEnd() {
    byte[] parts = EncodingsTest.concat(gzip("one\n".getBytes(UTF_8)), gzip("two".getBytes(UTF_8)));
    assertEquals(List.of("1@0 one", "2@4 two"), Reading.of(parts).placedTexts());
  }

  @Test
  void theEntriesOfAZipAreLogsOfTheirOwn() {
    Reading log =
        Reading.of(
            zip(
                "ProgramData/himds.log",
                LOG,
                "events.evtx",
                new byte[99],
                "empty.log",
                new byte[0],
                "x\\azcmagent.log",
                LOG));
    assertEquals(
        List.of(
            "-!ProgramData/himds.log himds.log UTF-8 7 bytes 2 lines",
            "-!x/azcmagent.log azcmagent.log UTF-8 7 bytes 2 lines"),
        log.logs());
    assertEquals(List.of("1@0 one", "2@4 two", "1@0 one", "2@4 two"), log.placedTexts());
    assertEquals(List.of(), log.problems());
  }

  @Test
  void theEntriesOfATarAreLogsOfTheirOwnPackedOrNot() {
    byte[] tar = tar("var/log/himds.log", LOG, "azcmagent.log", LOG);
    for (byte[] archive : List.of(tar, gzip(tar))) {
      Reading log = Reading.of(archive);
      assertEquals(
          List.of(
              "-!var/log/himds.log himds.log UTF-8 7 bytes 2 lines",
              "-!azcmagent.log azcmagent.log UTF-8 7 bytes 2 lines"),
          log.logs());
      assertEquals(List.of(), log.problems());
    }
  }

  @Test
  void anArchiveInAnArchiveIsOpened() {
    Reading log =
        Reading.of(
            zip(
                "himds.log.1.gz",
                gzip(LOG),
                "in.zip",
                zip("a.log", LOG),
                "in.tgz",
                gzip(tar("b.log", LOG))));
    assertEquals(
        List.of(
            "-!himds.log.1.gz himds.log.1 UTF-8 7 bytes 2 lines",
            "-!in.zip!a.log a.log UTF-8 7 bytes 2 lines",
            "-!in.tgz!b.log b.log UTF-8 7 bytes 2 lines"),
        log.logs());
    assertEquals(List.of(), log.problems());
  }

  @Test
  void anArchiveThatLiesDeeperIsTold() {
    byte[] deep = zip("b.zip", zip("c.gz", gzip(LOG), "d.log", LOG), "e.log", LOG);
    Reading log = Reading.of(deep);
    assertEquals(List.of("-!b.zip!d.log", "-!e.log"), log.paths());
    assertEquals(
        List.of(
            "warning: the archive was not opened (standard input!b.zip!c.gz): it lies in an archive that lies"
                + " in an archive; unpack the outer one and name this one"),
        log.problems());
    assertEquals(1, Reading.of(gzip(gzip(LOG))).logs().size());
    assertEquals(
        List.of(
            "error: the archive was not opened (standard input): it lies in an archive that lies in an archive;"
                + " unpack the outer one and name this one"),
        Reading.of(gzip(gzip(gzip(LOG)))).problems().subList(0, 1));
  }

  @Test
  void namesThatLeaveTheArchiveAreOnlyShown() {
    Reading log =
        Reading.of(
            zip(
                "../../etc/passwd",
                LOG,
                "/etc/shadow",
                LOG,
                "C:\\Windows\\a.log",
                LOG,
                "a\u001B[2J\nb.log",
                LOG));
    assertEquals(
        List.of(
            "-!../../etc/passwd", "-!/etc/shadow", "-!C:/Windows/a.log", "-!a\uFFFD[2J\uFFFDb.log"),
        log.paths());
    assertEquals(List.of(), log.problems());
  }

  @Test
  void linksAndDevicesInATarAreNoLogs() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (byte type :
          new byte[] {
            TarConstants.LF_LINK,
            TarConstants.LF_SYMLINK,
            TarConstants.LF_CHR,
            TarConstants.LF_BLK,
            TarConstants.LF_FIFO,
            TarConstants.LF_DIR
          }) {
        TarArchiveEntry entry = new TarArchiveEntry("special" + (char) type, type);
        entry.setLinkName("/etc/passwd");
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
      }
    }
    assertEquals(
        List.of(
            "error: the archive holds no text (standard input): name the archive or folder that holds the logs"),
        Reading.of(bytes.toByteArray()).problems());
  }

  @Test
  void anArchiveOfTooManyFilesIsReadInPart() {
    Reading log =
        Reading.of(zip("a.log", LOG, "b.log", LOG, "c.log", LOG), limits(2, 1 << 20, 200, 1 << 20));
    assertEquals(List.of("-!a.log", "-!b.log"), log.paths());
    assertEquals(
        List.of(
            "warning: the archive holds more than 2 files (standard input): the rest was left out, unpack it and name the logs"),
        log.problems());
  }

  @Test
  void anArchiveThatUnpacksToTooMuchIsReadInPart() {
    byte[] line = "a line of sixteen\n".getBytes(UTF_8);
    Reading log =
        Reading.of(zip("a.log", line, "b.log", line, "c.log", line), limits(9, 1024, 200, 1 << 20));
    assertEquals(3, log.lines().size());
    byte[] large = "0123456789abcde\n".repeat(100).getBytes(UTF_8);
    log = Reading.of(zip("a.log", large, "b.log", large), limits(9, 1024, 200, 1 << 20));
    assertEquals(List.of("-!a.log"), log.paths());
    assertEquals(
        List.of(
            "warning: the archive unpacks to more than 1 KiB (standard input): the rest was left out, unpack it and name the logs"),
        log.problems());
  }

  @Test
  void aBombIsLeft() {
    byte[] zeroes = "x".repeat(20 << 20).getBytes(UTF_8);
    InputLimits limits = limits(9, 1L << 30, 100, 1 << 20);
    for (byte[] bomb : List.of(gzip(zeroes), zip("a.log", zeroes), zip("a.gz", gzip(zeroes)))) {
      Reading log = Reading.of(bomb, limits);
      assertEquals(
          "warning: the archive unpacks to more than 100 times its size (standard input): logs do not, archives"
              + " made to fill a disk do; the rest was left out",
          log.problems().get(log.problems().size() - 1));
    }
    assertEquals(1, Reading.of(gzip(new byte[0])).problems().size());
  }

  @Test
  void aTarHeadMadeToFillTheMemoryIsDamage() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      put(tar, "first.log", LOG);
      TarArchiveEntry longName =
          new TarArchiveEntry(TarConstants.GNU_LONGLINK, TarConstants.LF_GNUTYPE_LONGNAME);
      longName.setSize(2 << 20);
      tar.putArchiveEntry(longName);
      tar.write(new byte[2 << 20]);
      tar.closeArchiveEntry();
      put(tar, "last.log", LOG);
    }
    Reading log = Reading.of(bytes.toByteArray());
    assertEquals(List.of("-!first.log"), log.paths());
    assertEquals(List.of("warning: " + damaged("standard input")), log.problems());
  }

  @Test
  void anArchiveThatWasCutOffIsReadAsFarAsItGoes() {
    byte[] noise = noise(100_000);
    byte[] gzip = gzip(noise);
    Reading log = Reading.of(Arrays.copyOf(gzip, gzip.length / 2));
    assertFalse(log.lines().isEmpty());
    assertEquals(List.of("warning: " + damaged("standard input")), log.problems());
    byte[] zip = zip("a.log", LOG, "b.log", noise);
    log = Reading.of(Arrays.copyOf(zip, zip.length / 2));
    assertEquals(List.of("-!a.log", "-!b.log"), log.paths());
    assertEquals(List.of("warning: " + damaged("standard input!b.log")), log.problems());
    byte[] tar = gzip(tar("a.log", LOG, "b.log", noise));
    log = Reading.of(Arrays.copyOf(tar, tar.length / 2));
    assertEquals(List.of("-!a.log", "-!b.log"), log.paths());
    assertEquals(1, log.problems().size());
  }

  @Test
  void anArchiveOfWhichNothingCanBeReadIsAnError() {
    assertEquals(
        List.of("error: " + damaged("standard input")),
        Reading.of(Arrays.copyOf(gzip(LOG), 8)).problems());
    assertEquals(
        List.of("error: " + damaged("standard input")),
        Reading.of(Arrays.copyOf(zip("a.log", LOG), 20)).problems());
  }

  @Test
  void whereverAnArchiveIsCutOffItIsToldOnce() {
    byte[] log = noise(300);
    for (byte[] archive :
        List.of(
            gzip(log),
            zip("a.log", log, "b.log", log),
            zip("a.gz", gzip(log)),
            gzip(tar("a.log", log, "b.log", log)))) {
      for (int length = 4; length < archive.length; length++) {
        assertEquals(1, Reading.of(Arrays.copyOf(archive, length)).problems().size());
      }
    }
  }

  @Test
  void aDamagedEntryDoesNotKeepTheOthersFromBeingRead() {
    byte[] archive = tar("a.gz", Arrays.copyOf(gzip(noise(1000)), 300), "b.log", LOG);
    Reading log = Reading.of(archive);
    assertEquals(List.of("-!a.gz", "-!b.log"), log.paths());
    assertEquals(List.of("warning: " + damaged("standard input!a.gz")), log.problems());
  }

  @Test
  void anEncryptedEntryIsToldAndTheOthersAreRead() {
    byte[] zip = zip("a.log", LOG, "b.log", LOG);
    zip[6] |= 1;
    Reading log = Reading.of(zip);
    assertEquals(
        "warning: the entry cannot be unpacked (standard input!a.log): it is encrypted; unpack it and name the logs",
        log.problems().get(0));
  }

  @Test
  void wherePackedLogsAreInAFolderTheNameIsThatOfTheLog() {
    assertEquals(
        new LogPath("x/himds.log.GZ", "himds.log", false, true),
        LogPath.found("x/himds.log.GZ", "himds.log.GZ").gunzip());
  }

  private static String damaged(String path) {
    return "the archive is damaged ("
        + path
        + "): it ends too early or its data is wrong; what could be unpacked was searched";
  }

  private static InputLimits limits(int files, long unpackedBytes, int ratio, long ratioFrom) {
    InputLimits all = InputLimits.STANDARD;
    return new InputLimits(
        64,
        all.lineBytes(),
        all.pasteBytes(),
        all.pasteLines(),
        files,
        unpackedBytes,
        ratio,
        ratioFrom);
  }

  /** Text that cannot be packed well. */
  private static byte[] noise(int length) {
    Random random = new Random(1);
    byte[] noise = new byte[length];
    for (int i = 0; i < length; i++) {
      noise[i] = (byte) (random.nextInt(40) == 0 ? '\n' : 'A' + random.nextInt(60));
    }
    return noise;
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** Names and contents, by turns. */
  static byte[] zip(Object... entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) entries[i]));
        zip.write((byte[]) entries[i + 1]);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(Object... entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (int i = 0; i < entries.length; i += 2) {
        put(tar, (String) entries[i], (byte[]) entries[i + 1]);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void put(TarArchiveOutputStream tar, String name, byte[] content)
      throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(content.length);
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }
}
