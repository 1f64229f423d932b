package dev.culprit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.report.page.Style;
import dev.culprit.text.Language;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReportTest {
  private static final String ANSI = "\u001b\\[[0-9;]*m";

  @Test
  void theAnswerComesFirstThenProofRepairAndTheRest() throws IOException {
    assertEquals(
        """
        Root cause: Dust blocks the valve

          How sure        By elimination, not proved: the other documented cause is
                          ruled out
          Who repairs it  An administrator of the machine; a few minutes
          Error           The valve V7 does not open (while: Opening the valve)
          Why             Dust holds V7 shut.

        Proof
          agent.log:4, 30 January 2026, 10:00:03 UTC, error
            time="2026-01-30T10:00:03Z" level=error msg="pump: valve V7 stuck after 30
                                                               ^^^^^^^^^^^^^^^^^^^^^^^
            s"
            ^

          seconds  30
          valve    V7

          - It is the only documented cause left for "The valve V7 does not open".

        Repair
          Careful: The pressure drops.

          1. Close the inlet.
          2. Blow out V7.
               pumpctl blow V7

          Then check that it worked. Expected: It says open.
            pumpctl state V7

        Ruled out
          - The valve has no power
            Ruled out by the answer "Yes" to "Is the lamp of V7 on?".

        Answered and tried
          - You answered "Yes" to "Is the lamp of V7 on?" is-lamp-on=yes

        Errors that no documented case explains
          agent.log:5, 30 January 2026, 10:00:04 UTC, error
            time="2026-01-30T10:00:04Z" level=error msg="pump: sensor lost"

        Harmless, though it looks like an error
          - The pump warms up (one line, first at agent.log:3)
            It is cold at the start.

        What was read
          - agent.log: 389 bytes, 6 lines, UTF-8; Pump controller

          - Run 1 counts: agent.log, lines 1 to 6, 30 January 2026, 10:00:00 to 10:00:05
            UTC; failed

          Platform   linux
          Made with  Culprit 0.1.0, knowledge k1, rules r1
        """,
        plain(dusty(), Language.EN, 80));
  }

  @Test
  void theSameInFrench() throws IOException {
    assertEquals(
        """
        Cause\u00a0: De la poussière bloque la vanne

          Certitude   Par élimination, sans preuve\u00a0: l'autre cause documentée est
                      écartée
          Qui répare  Un administrateur de la machine\u00a0; quelques minutes
          Erreur      La vanne V7 ne s'ouvre pas (pendant\u00a0: Ouverture de la vanne)
          Pourquoi    La poussière maintient V7 fermée.
        """,
        plain(dusty(), Language.FR, 80).lines().limit(7).reduce("", (a, b) -> a + b + "\n"));
  }

  @Test
  void suspectsThatRemainAreListedWithTheNextQuestion() throws IOException {
    String report = plain(Troubleshooting.of(PumpLog.TEXT).diagnosed(), Language.EN, 80);
    assertEquals(
        """
        Not certain yet: 2 causes are possible

          Error  The valve V7 does not open (while: Opening the valve)

          - Dust blocks the valve (likely, 75%)
          - The valve has no power (possible, 25%)

        Next question
          Is the lamp of V7 on?

          How to find out: Look at the valve.

          yes      Yes
          no       No
          unknown  I don't know

          To answer in the next command: --answers is-lamp-on=...

        """,
        report.substring(0, report.indexOf("Proof")));
  }

  @Test
  void nothingFoundSaysWhatToDoAndWhomToAsk() throws IOException {
    Diagnosed nothing =
        Troubleshooting.of("pump: platform linux\nlevel=error pump: sensor lost\n").diagnosed();
    String report = plain(nothing, Language.EN, 80);
    assertTrue(report.startsWith("No documented error was found\n"), report);
    assertEquals(
        """
        Get a log that shows more
          No line of what was read matches a documented error. A detailed log may show
          it. This command prints how to get one, for every platform and way of signing
          in:
            culprit collect

          The log then lies here on Windows: C:\\pump\\agent.log

          The log then lies here on Linux: /var/log/agent.log

        Whom to ask
          - The maker: Ask here. https://pump.example/help

          A summary to paste there; read it once before you send it:

            Product: Pump controller
            Platform: linux
            level=error pump: sensor lost
        """,
        report.substring(report.indexOf("Get a log")));
  }

  @Test
  void anErrorThatALaterRunOvercameIsToldAndNotRepaired() throws IOException {
    String log =
        PumpLog.TEXT
            + """
            time="2026-01-30T11:00:00Z" level=info msg="pump: start"
            time="2026-01-30T11:00:05Z" level=info msg="pump: running"
            """;
    String report = plain(Troubleshooting.of(log).diagnosed(), Language.EN, 80);
    assertTrue(
        report.startsWith(
            """
            Nothing to repair: the last run overcame the earlier errors

            Overcome by a later run
              - The valve V7 does not open (first at agent.log:4; one line; overcome by the
                run of 30 January 2026, 11:00:00 UTC)
            """),
        report);
    assertFalse(report.contains("Whom to ask"), report);
  }

  @Test
  void aRunWhoseLinesWereNotCountedIsToldByItsTime() throws IOException {
    Diagnosed quiet = Troubleshooting.ofQuietPart().diagnosed();
    String english = plain(quiet, Language.EN, 200);
    assertTrue(
        english.contains(
            "- Run 1 counts: agent.log, 30 January 2026, 10:00:00 to 10:10:00 UTC; end unknown\n"),
        english);
    String french = plain(quiet, Language.FR, 200);
    assertTrue(
        french.contains(
            "- L'exécution 1 compte\u00a0: agent.log, 30 janvier 2026, de 10:00:00 à 10:10:00 UTC\u00a0; fin inconnue\n"),
        french);
  }

  @Test
  void aSolutionThatHelpedEndsTheStory() throws IOException {
    String report =
        plain(Troubleshooting.of(PumpLog.TEXT).tried("dust", true).diagnosed(), Language.EN, 80);
    assertTrue(report.startsWith("Solved: Dust blocks the valve\n"), report);
    assertFalse(report.contains("\nRepair\n"), report);
  }

  @Test
  void whenEverySolutionFailedItSaysSoAndWhomToAsk() throws IOException {
    String report =
        plain(
            Troubleshooting.of(PumpLog.TEXT)
                .tried("dust", false)
                .tried("no-power", false)
                .diagnosed(),
            Language.EN,
            80);
    assertTrue(report.startsWith("No documented cause fits what is known\n"), report);
    assertTrue(
        report.contains(
            """
            Nothing is left to try
              Every documented solution that fits was tried and did not help.
            """),
        report);
    assertTrue(report.contains("Ruled out by trying its solution."), report);
    assertTrue(report.contains("\nWhom to ask\n"), report);
  }

  @Test
  void anErrorReportedWithoutALogNeedsNoLine() throws IOException {
    String report =
        plain(Troubleshooting.of("").report("valve-stuck").diagnosed(), Language.EN, 80);
    assertTrue(
        report.contains("You reported the error \"The valve <valve> does not open\"."), report);
  }

  @ParameterizedTest
  @CsvSource({"EN, 40", "EN, 80", "EN, 120", "FR, 40", "FR, 80", "FR, 120"})
  void onlyCommandsAndSingleWordsAreWiderThanTheWidth(Language language, int width)
      throws IOException {
    List<String> tooWide =
        plain(dusty(), language, width)
            .lines()
            .filter(line -> line.length() > width)
            .filter(line -> line.strip().contains(" "))
            .filter(line -> !line.strip().startsWith("pumpctl"))
            .toList();
    assertEquals(List.of(), tooWide);
  }

  @Test
  void coloursOnlyRepeatWhatPlainTextSays() throws IOException {
    StringBuilder coloured = new StringBuilder();
    TextReport.write(dusty(), Language.EN, Style.ansi(80), coloured);
    assertTrue(coloured.toString().contains("\u001b[1;31mvalve V7 stuck after 30\u001b[0m"));
    assertTrue(coloured.toString().contains("\u001b[1;31ms\u001b[0m\""));
    assertEquals(plain(dusty(), Language.EN, 80), coloured.toString().replaceAll(ANSI, ""));
  }

  @Test
  void bothPlatformsAreShownWhenNoneIsKnown() throws IOException {
    String log = PumpLog.TEXT.replace("pump: platform linux", "pump: waits");
    String report =
        plain(Troubleshooting.of(log).answer("is-lamp-on", "yes").diagnosed(), Language.EN, 80);
    assertTrue(
        report.contains(
            """
                   Windows
                   pumpctl.exe blow V7
                   Linux
                   pumpctl blow V7
            """),
        report);
  }

  @Test
  void ofManyUnexplainedLinesTheFirstTwentyAreShown() throws IOException {
    StringBuilder log = new StringBuilder("pump: start\n");
    for (int i = 0; i < 25; i++) {
      log.append("level=error pump: fault ")
          .append("abcdefghijklmnopqrstuvwxyz".charAt(i))
          .append(" shows\n");
    }
    String report = plain(Troubleshooting.of(log.toString()).diagnosed(), Language.EN, 80);
    assertTrue(report.contains("pump: fault t shows"), report);
    assertFalse(report.contains("pump: fault u shows"), report);
    assertTrue(report.contains("  5 more kinds of lines are not shown.\n"), report);
  }

  private static Diagnosed dusty() {
    return Troubleshooting.of(PumpLog.TEXT).answer("is-lamp-on", "yes").diagnosed();
  }

  private static String plain(Diagnosed diagnosed, Language language, int width)
      throws IOException {
    StringBuilder out = new StringBuilder();
    TextReport.write(diagnosed, language, Style.plain(width), out);
    return out.toString();
  }
}
