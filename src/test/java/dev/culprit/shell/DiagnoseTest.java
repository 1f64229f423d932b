package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnoseTest {
  @TempDir private Path folder;
  private String coldKettle;

  @BeforeEach
  void writeLog() throws IOException {
    coldKettle = log("cold kettle.log", "kettle[7]: on\nkettle[7]: no heat\n");
  }

  @Test
  void suspectsRemainWhileNobodyCanBeAsked() {
    Trial trial = Trial.unattended().run("diagnose", coldKettle);
    assertEquals(3, trial.status());
    assertTrue(trial.out().startsWith("Not certain yet: 3 causes are possible\n"), trial.out());
    assertEquals("", trial.err());
  }

  @Test
  void answersGivenBeforehandLeadToTheCause() {
    Trial trial = Trial.unattended().run("diagnose", coldKettle, "--answers", "is-lamp-lit=yes");
    assertEquals(0, trial.status());
    assertTrue(trial.out().startsWith("Root cause: The heating element is burnt\n"), trial.out());
  }

  @Test
  void aLogIsReadInTheEncodingThatIsNamed() throws IOException {
    Path file = folder.resolve("polish.log");
    Files.write(
        file,
        "kettle[7]: on\nkettle[7]: no heat w źródle\n".getBytes(Charset.forName("windows-1250")));
    Trial trial = Trial.unattended().run("diagnose", file.toString(), "--encoding", "windows-1250");
    assertTrue(trial.out().contains("no heat w źródle"), trial.out());
    assertTrue(trial.out().contains("windows-1250"), trial.out());
  }

  @Test
  void anEncodingThatIsNotKnownIsRefused() {
    Trial trial = Trial.unattended().run("diagnose", coldKettle, "--encoding", "utf8");
    assertEquals(2, trial.status());
    assertEquals(
        "--encoding cannot be 'utf8': write one of UTF-8, UTF-16LE, UTF-16BE, windows-1250,"
            + " windows-1251, windows-1252, windows-1253, windows-1254, windows-1257, ISO-8859-5,"
            + " ISO-8859-7, IBM850, IBM866, KOI8-R, windows-932, windows-936, windows-949, windows-950\n",
        trial.err());
  }

  @Test
  void answersMayLieInAFile() throws IOException {
    String answers = log("answers.yaml", "is-lamp-lit: no\nis-plug-in: no\n");
    Trial trial = Trial.unattended().run("diagnose", coldKettle, "--answers-file", answers);
    assertEquals(0, trial.status());
    assertTrue(trial.out().startsWith("Root cause: Kettle 7 is not plugged in\n"), trial.out());
  }

  @Test
  void everyWrongAnswerIsToldAtItsPlace() throws IOException {
    String answers = log("answers.yaml", "is-lamp-lit: maybe\nis-plug-inn: no\nunit: [7]\n");
    Trial trial = Trial.unattended().run("diagnose", coldKettle, "--answers-file", answers);
    assertEquals(2, trial.status());
    assertEquals(
        "this is no answer ("
            + answers
            + ":3:7): write a line 'question: choice' for each answer\n",
        trial.err());

    answers = log("answers.yaml", "is-lamp-lit: maybe\nis-plug-inn: no\n");
    trial = Trial.unattended().run("diagnose", coldKettle, "--answers-file", answers);
    assertEquals(2, trial.status());
    assertEquals(
        "\"maybe\" is no answer to the question \"is-lamp-lit\" ("
            + answers
            + ":1:1): choose one of: yes, no, unknown\n"
            + "there is no question \"is-plug-inn\" ("
            + answers
            + ":2:1): did you mean \"is-plug-in\"?\n",
        trial.err());
  }

  @Test
  void whatIsNoAnswerIsTold() {
    Trial trial = Trial.unattended().run("diagnose", coldKettle, "--answers", "is-lamp-lit");
    assertEquals(2, trial.status());
    assertEquals(
        "'is-lamp-lit' is no answer: write question=choice, with commas between several\n",
        trial.err());
  }

  @Test
  void aLogWithoutAnErrorIsNoMistake() throws IOException {
    Trial trial =
        Trial.unattended().run("diagnose", log("well.log", "kettle[7]: on\nkettle[7]: boiled\n"));
    assertEquals(1, trial.status());
    assertTrue(trial.out().startsWith("No documented error was found\n"), trial.out());
  }

  @Test
  void aFileOfNoKnownProductMayBeGivenOne() {
    String log = "examples/look-alikes/apt-history.log";
    ProjectRun run = ProjectRun.of("diagnose", log, "--no-questions");
    assertTrue(
        run.out()
            .contains(
                """
                  examples/look-alikes/apt-history.log was not recognised as the log of a known
                  product. If it is one, a part of a log perhaps, name the product:
                    culprit diagnose --product azure-arc examples/look-alikes/apt-history.log

                """),
        run.out());
    ProjectRun named = ProjectRun.of("diagnose", "--product", "azure-arc", log, "--no-questions");
    assertFalse(named.out().contains("was not recognised"), named.out());
  }

  @Test
  void anInputThatIsNotThereIsToldAndTheOthersAreStillRead() {
    Trial trial = Trial.unattended().run("diagnose", "no.log", coldKettle);
    assertEquals(2, trial.status());
    assertEquals("there is no such file or folder (no.log): check the name\n", trial.err());
    assertTrue(trial.out().startsWith("Not certain yet"), trial.out());
  }

  @Test
  void withoutALogAndWithoutAPersonThereIsNothingToDo() {
    Trial trial = Trial.unattended().run("diagnose");
    assertEquals(2, trial.status());
    assertEquals(
        "'diagnose' needs a log: name a file, a folder or an archive, or '-' for standard input\n",
        trial.err());
  }

  @Test
  void aPersonWhoWantsNoQuestionsIsAskedNone() {
    Trial trial = Trial.with("never read").run("diagnose", coldKettle, "--no-questions");
    assertEquals(3, trial.status());
    assertFalse(trial.out().contains("never read"), trial.out());
  }

  @Test
  void severalFormatsNeedAFile() {
    Trial trial = Trial.unattended().run("diagnose", coldKettle, "-f", "text", "-f", "json");
    assertEquals(2, trial.status());
    assertEquals(
        "several formats cannot share standard output: write --output FILE\n", trial.err());
  }

  @Test
  void aReportMayBeWrittenToFilesInSeveralFormats() throws IOException {
    Path report = folder.resolve("report");
    Trial trial =
        Trial.unattended()
            .run(
                "diagnose",
                coldKettle,
                "--format=text",
                "--format=markdown",
                "--format=html",
                "--format=json",
                "-o",
                report.toString());
    assertEquals(3, trial.status());
    assertEquals("", trial.out());
    assertEquals(
        List.of(".txt", ".md", ".html", ".json").stream()
            .map(ending -> "Written: " + report + ending + "\n")
            .collect(Collectors.joining()),
        trial.err());
    assertTrue(Files.readString(folder.resolve("report.txt")).startsWith("Not certain yet"));
    assertTrue(
        Files.readString(folder.resolve("report.json"))
            .startsWith("{\n  \"schema\" : \"culprit-report/1\""));
  }

  @Test
  void aReportThatCannotBeWrittenIsTold() {
    String file = folder.resolve("no/such/folder").toString();
    Trial trial = Trial.unattended().run("diagnose", coldKettle, "-o", file);
    assertEquals(2, trial.status());
    assertEquals(
        "the report cannot be written ("
            + file
            + "): NoSuchFileException; name a file in a folder you may write to\n",
        trial.err());
  }

  @Test
  void jsonOnStandardOutputIsNotMixedWithQuestions() {
    Trial trial = Trial.with("never read").run("diagnose", coldKettle, "--format", "json");
    assertTrue(trial.out().startsWith("{"), trial.out());
    assertEquals(3, trial.status());
  }

  @Test
  void brokenKnowledgeIsToldInFullAndNothingIsDiagnosed() throws IOException {
    Path product = Files.createDirectories(folder.resolve("knowledge/kettle"));
    Files.writeString(product.resolve("product.yaml"), "product: kettle\ntitel: Kettle\n");
    Trial trial =
        Trial.unattended()
            .run("diagnose", coldKettle, "--knowledge", folder.resolve("knowledge").toString());
    assertEquals(4, trial.status());
    assertEquals("", trial.out());
    assertTrue(trial.err().lines().count() > 1, trial.err());
    assertTrue(trial.err().contains("product.yaml:2:1"), trial.err());
  }

  private String log(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
