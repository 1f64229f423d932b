package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.text.Language;
import dev.culprit.text.Phrases;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person may name the encoding of logs to every command that reads some. */
class NamedEncodingTest {
  private static final String POLISH = "windows-1250";

  @TempDir Path folder;

  @Test
  void everyCommandThatReadsLogsTakesIt() {
    assertEquals(
        List.of("diagnose", "fleet", "knowledge new", "knowledge gaps"),
        commands().stream()
            .filter(command -> command.declaration().options().contains(Diagnose.ENCODING))
            .map(ShellCommand::getName)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | Read logs that do not tell their encoding in this one; otherwise it is found out.",
        "FR | Lire dans cet encodage les journaux qui n'indiquent pas le leur\u00a0; sinon il est déduit."
      })
  void helpSaysWhatItIs(Language language, String about) {
    HelpPage pages = new HelpPage(Phrases.of(Help.class, language), 400);
    for (ShellCommand command : commands()) {
      if (command.declaration().options().contains(Diagnose.ENCODING)) {
        String page = pages.of(command);
        assertTrue(page.contains("--encoding UTF-8|UTF-16LE|"), page);
        assertTrue(page.contains(about), page);
      }
    }
  }

  @Test
  void completionOffersTheEncodings() {
    for (String command : List.of("diagnose", "fleet", "knowledge new", "knowledge gaps")) {
      assertEquals(
          "--encoding\n",
          Trial.unattended().run("complete", "culprit " + command + " --enc").out());
      assertEquals(
          "KOI8-R\n",
          Trial.unattended().run("complete", "culprit " + command + " --encoding K").out());
    }
  }

  @Test
  void linesThatNoCaseExplainsAreShownInItAndTheCommandThatBeginsACaseNamesIt() throws IOException {
    Path log = unexplained("azcmagent.log");
    String gaps = ProjectRun.of("knowledge", "gaps", log.toString(), "--encoding", POLISH).out();
    assertTrue(gaps.contains("msg=\"zupełnie nieznany błąd\""), gaps);
    assertTrue(
        gaps.contains(
            "\n      culprit knowledge new --product azure-arc --encoding windows-1250 --from "
                + log
                + ":2\n"),
        gaps);
  }

  @Test
  void aCaseBeginsWithTheLineAsItIsRead() throws IOException {
    ProjectRun begun =
        KnowledgeCopy.in(folder.resolve("knowledge"))
            .run(
                "knowledge",
                "new",
                "--from",
                unexplained("azcmagent.log") + ":2",
                "--encoding",
                POLISH,
                "--stage",
                "sign-in",
                "--id",
                "polish");
    assertEquals(Status.DONE.code(), begun.status(), begun.err());
    String draft = Files.readString(Path.of(begun.out().strip()));
    assertTrue(draft.contains("zupełnie nieznany błąd"), draft);
  }

  @Test
  void theLogsOfManyMachinesAreReadInIt() throws IOException {
    unexplained("fleet/m1/azcmagent.log");
    unexplained("fleet/m2/azcmagent.log");
    Path rows = folder.resolve("rows.jsonl");
    ProjectRun fleet =
        ProjectRun.of(
            "fleet",
            folder.resolve("fleet").toString(),
            "--encoding",
            POLISH,
            "--rows",
            rows.toString());
    assertEquals(Status.DONE.code(), fleet.status(), fleet.err());
    List<String> lines = Files.readAllLines(rows);
    assertEquals(2, lines.size());
    lines.forEach(line -> assertTrue(line.contains("zupełnie nieznany błąd"), line));
  }

  @Test
  void whyNotReadsTheLogsAsTheyWereRead() throws IOException {
    Path log =
        write("kettle.log", "kettle[7]: on\nkettle[7]: no heat\nkettle[7]: switch zepsuty, błąd\n");
    Trial trial =
        Trial.keptIn(folder.resolve("sessions"), "why-not no-switch", "quit")
            .run("diagnose", log.toString(), "--encoding", POLISH);
    assertTrue(trial.out().contains("\n  kettle[7]: switch zepsuty, błąd\n"), trial.out());
    Trial later =
        Trial.keptIn(folder.resolve("sessions"), "why-not no-switch", "quit").run("resume");
    assertTrue(later.out().contains("\n  kettle[7]: switch zepsuty, błąd\n"), later.out());
  }

  private Path unexplained(String name) throws IOException {
    return write(
        name,
        """
        time="2021-08-11T06:10:20Z" level=debug msg="Agent Command: connect"
        time="2021-08-11T06:10:21Z" level=error msg="zupełnie nieznany błąd"
        """);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, text.getBytes(Charset.forName(POLISH)));
  }

  private static List<ShellCommand> commands() {
    return Commands.of(Trial.unattended().surroundings()).all();
  }
}
