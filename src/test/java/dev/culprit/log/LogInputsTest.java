package dev.culprit.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.text.Language;
import dev.culprit.text.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LogInputsTest {
  @TempDir Path folder;

  @Test
  void aPlainFileGivesItsLinesAndTheirPlaces() throws Exception {
    Path file = write("azcmagent.log", "one\ntwo\n\nthree");
    Reading log = Reading.of(file);
    assertEquals(List.of("1@0 one", "2@4 two", "3@8 ", "4@9 three"), log.placedTexts());
    assertEquals(List.of(file + " azcmagent.log UTF-8 14 bytes 4 lines"), log.logs());
    assertEquals(List.of(), log.problems());
  }

  @Test
  void aMissingFileIsToldAndTheOthersAreRead() throws Exception {
    Path missing = folder.resolve("no.log");
    Reading log = Reading.of(missing, write("a.log", "a"));
    assertEquals(List.of("a"), log.texts());
    assertEquals(
        List.of("error: there is no such file or folder (" + missing + "): check the name"),
        log.problems());
  }

  @Test
  void aNameNoSystemAllowsIsMissing() {
    LogInputs inputs = LogInputs.of(List.of("a\0b"), InputLimits.STANDARD, List.of());
    assertEquals(
        List.of("there is no such file or folder (a\0b): check the name"),
        inputs.problems().stream().map(Problem::oneLine).toList());
  }

  @Test
  void aFileThatVanishesIsToldAndTheOthersAreRead() throws Exception {
    Path vanishing = write("a.log", "a");
    Path other = write("b.log", "b");
    LogInputs inputs =
        LogInputs.of(
            List.of(vanishing.toString(), other.toString()), InputLimits.STANDARD, List.of());
    Files.delete(vanishing);
    Reading log = Reading.of(inputs);
    assertEquals(List.of("b"), log.texts());
    assertEquals(
        List.of(
            "error: the file is gone ("
                + vanishing
                + "): it was removed or renamed meanwhile; start again with the files that are"
                + " there now"),
        log.problems());
  }

  @Test
  void anEmptyFileIsTold() throws Exception {
    Path empty = write("empty.log", "");
    assertEquals(
        List.of("error: the file is empty (" + empty + "): name the log that holds the failure"),
        Reading.of(empty).problems());
  }

  @Test
  void aBinaryFileIsTold() throws Exception {
    Path binary =
        Files.write(folder.resolve("a.exe"), EncodingsTest.bytes('M', 'Z', 0, 3, 0, 0, 4, 5));
    assertEquals(
        List.of(
            "error: the file is no text (" + binary + "): it holds binary data; name a log file"),
        Reading.of(binary).problems());
  }

  @Test
  void anotherPackingIsToldByItsName() throws Exception {
    Path packed =
        Files.write(folder.resolve("a.xz"), EncodingsTest.bytes(0xFD, '7', 'z', 'X', 'Z', 0, 1));
    assertEquals(
        List.of(
            "error: the file is packed with xz ("
                + packed
                + "): only gzip, zip and tar are opened; unpack it and name the logs"),
        Reading.of(packed).problems());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeAndADeviceAreToldAndNotOpened() throws Exception {
    Path pipe = pipe(folder.resolve("pipe"));
    assertEquals(
        Stream.of(pipe, Path.of("/dev/zero"))
            .map(
                path ->
                    "error: this is neither a file nor a folder ("
                        + path
                        + "): it is a pipe, a socket or a device; name a log file, or give the log"
                        + " on standard input as -")
            .toList(),
        Reading.of(pipe, Path.of("/dev/zero")).problems());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkThatLeadsToItselfIsTold() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("a"), folder.resolve("b"));
    Files.createSymbolicLink(folder.resolve("b"), link);
    assertEquals(
        List.of(
            "error: the link cannot be followed ("
                + link
                + "): it leads back to itself; name the log file itself"),
        Reading.of(link).problems());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aNamedLinkIsFollowed() throws Exception {
    Path logs = Files.createDirectory(folder.resolve("logs"));
    Files.writeString(logs.resolve("a.log"), "a");
    Path link = Files.createSymbolicLink(folder.resolve("link"), logs);
    Reading log =
        Reading.of(link, Files.createSymbolicLink(folder.resolve("b"), logs.resolve("a.log")));
    assertEquals(
        List.of(link.resolve("a.log").toString(), folder.resolve("b").toString()), log.paths());
  }

  @Test
  void aFolderGivesTheProductsLogsFirstAndEachFromItsOldest() throws Exception {
    List<String> inOrder =
        List.of(
            "azcmagent-2023-05-04T10-25-32.123.log",
            "azcmagent-2023-05-05T10-25-32.123.log",
            "azcmagent.log.10",
            "azcmagent.log.2",
            "azcmagent.log",
            "himds.log-20230504",
            "himds.log",
            "deeper/himds.log",
            "a.txt",
            "deeper/b.txt");
    Files.createDirectory(folder.resolve("deeper"));
    for (String name : inOrder.stream().sorted().toList()) {
      write(name, name);
    }
    assertEquals(inOrder, Reading.of(folder).texts());
  }

  @Test
  void whatIsNoTextInAFolderIsPassedOver() throws Exception {
    write("a.log", "a");
    write("empty.log", "");
    Files.write(folder.resolve("events.evtx"), new byte[100]);
    Reading log = Reading.of(folder);
    assertEquals(List.of("a"), log.texts());
    assertEquals(List.of(), log.problems());
  }

  @Test
  void aFolderWithoutFilesIsTold() {
    assertEquals(
        List.of(
            "error: the folder holds no file ("
                + folder
                + "): name the folder that holds the logs"),
        Reading.of(folder).problems());
  }

  @Test
  void aFolderWithTooManyFilesIsReadInPart() throws Exception {
    for (int i = 0; i < 4; i++) {
      write(i + ".log", "x");
    }
    InputLimits all = InputLimits.STANDARD;
    InputLimits three =
        new InputLimits(
            all.chunkBytes(),
            all.lineBytes(),
            all.pasteBytes(),
            all.pasteLines(),
            3,
            all.unpackedBytes(),
            all.ratio(),
            all.ratioFrom());
    Reading log = Reading.of(three, folder);
    assertEquals(3, log.lines().size());
    assertEquals(
        List.of(
            "warning: the folder holds more than 3 files ("
                + folder
                + "): the others were left out, name a smaller folder or the logs"),
        log.problems());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void noLinkInAFolderIsFollowedAndNothingThereStopsTheRest() throws Exception {
    Path logs = Files.createDirectory(folder.resolve("logs"));
    Path outside = write("outside.log", "secret");
    Path read = Files.writeString(logs.resolve("azcmagent.log"), "a");
    Files.createSymbolicLink(logs.resolve("inside"), read);
    Path out = Files.createSymbolicLink(logs.resolve("out"), outside);
    Path up = Files.createSymbolicLink(logs.resolve("up"), logs);
    Path gone = Files.createSymbolicLink(logs.resolve("gone"), logs.resolve("none"));
    Path self = Files.createSymbolicLink(logs.resolve("self"), logs.resolve("self"));
    Path pipe = pipe(logs.resolve("pipe"));
    Reading log = Reading.of(logs);
    assertEquals(List.of("a"), log.texts());
    assertEquals(
        Stream.of(
                "the link was not followed ("
                    + out
                    + "): it leads out of the folder; name the log file itself",
                "the link cannot be followed ("
                    + up
                    + "): it leads back to itself; name the log file itself",
                "the link was not followed (" + gone + "): what it leads to is gone",
                "the link cannot be followed ("
                    + self
                    + "): it leads back to itself; name the log file itself",
                "this is neither a file nor a folder ("
                    + pipe
                    + "): it is a pipe, a socket or a device; name a log file, or give the log on"
                    + " standard input as -")
            .map("warning: "::concat)
            .collect(Collectors.toSet()),
        log.problems().stream().collect(Collectors.toSet()));
  }

  @Test
  void theReasonWhyAFileCannotBeOpenedIsTold() {
    assertEquals(
        "the file must not be read (a.log): permission denied; run Culprit as administrator or"
            + " root, or copy the log to a place of your own",
        new Unreadable(true).cannotOpen("a.log", new AccessDeniedException("a.log")).oneLine());
    assertEquals(
        "the file cannot be opened (a.log): Input/output error; check the disk",
        new Unreadable(true)
            .cannotOpen("a.log", new FileSystemException("a.log", null, "Input/output error"))
            .oneLine());
    assertEquals(
        "the file cannot be opened (a.log): the system gives no reason; check the disk",
        new Unreadable(true).cannotOpen("a.log", new IOException()).oneLine());
    assertEquals(
        "the file is gone (a.log): it was removed or renamed meanwhile; start again with the files"
            + " that are there now",
        new Unreadable(true).cannotOpen("a.log", new NoSuchFileException("a.log")).oneLine());
  }

  @Test
  void whatIsAppendedWhileReadingIsLeftForTheNextTime() throws Exception {
    Path file = write("a.log", "one\n".repeat(100));
    assertEquals(
        List.of("400 bytes"),
        readAndMeanwhile(file, () -> Files.writeString(file, "more\n", StandardOpenOption.APPEND)));
  }

  @Test
  void aFileThatIsCutOffWhileItIsReadIsTold() throws Exception {
    Path file = write("a.log", "one\n".repeat(40_000));
    List<String> told =
        readAndMeanwhile(
            file,
            () -> {
              try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(100);
              }
            });
    assertEquals(
        List.of(
            "65536 bytes",
            "the file became shorter while it was read ("
                + file
                + "): 65,536 of 160,000 bytes were there; diagnose it again once nothing writes to"
                + " it"),
        told);
  }

  @Test
  void anInputSaysItsPathAndSize() throws Exception {
    Path file = write("a.log", "four");
    List<LogInput> inputs =
        LogInputs.of(
                List.of(file.toString(), "-", file.toString()), InputLimits.STANDARD, List.of())
            .inputs();
    assertEquals(2, inputs.size());
    assertEquals(file.toString(), inputs.get(0).path());
    assertEquals(4, inputs.get(0).size());
    assertEquals("-", inputs.get(1).path());
    assertEquals(-1, inputs.get(1).size());
  }

  private interface Change {
    void make() throws IOException;
  }

  /** What is told when a file changes while the first lines are looked at. */
  private List<String> readAndMeanwhile(Path file, Change change) {
    List<String> told = new ArrayList<>();
    InputLimits small = LongLinesTest.limits(16, 1 << 20);
    LogInput input = LogInputs.of(List.of(file.toString()), small, List.of()).inputs().get(0);
    input.visit(
        log -> {
          assertTrue(log.next() != null);
          change.make();
          while (log.next() != null) {}
          told.add(log.bytesRead() + " bytes");
        },
        problem -> told.add(problem.oneLine()));
    return told;
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Path pipe(Path path) throws Exception {
    assertEquals(0, new ProcessBuilder("mkfifo", path.toString()).start().waitFor());
    return path;
  }

  @Test
  void problemsAreToldInFrenchToo() {
    assertEquals(
        "le fichier n'est pas accessible en lecture (a.log)\u00a0: permission refusée\u00a0; lancez"
            + " Culprit en tant qu'administrateur ou root, ou copiez le journal dans un dossier à"
            + " vous",
        new Unreadable(true)
            .cannotOpen("a.log", new AccessDeniedException("a.log"))
            .oneLine(Language.FR));
    assertEquals(
        "le fichier a raccourci pendant la lecture (a.log)\u00a0: il restait 1\u00a0000 octets sur"
            + " 2\u00a0000\u00a0; relancez le diagnostic quand plus rien n'y écrit",
        new Unreadable(false).shortened("a.log", 1000, 2000).oneLine(Language.FR));
    assertEquals(
        "2 lignes dépassent 1\u00a0Mio (a.log:7)\u00a0: voici la première\u00a0; seul le début de"
            + " chacune a été examiné",
        LongLines.problem("a.log", 7, 2, 1 << 20).oneLine(Language.FR));
  }
}
