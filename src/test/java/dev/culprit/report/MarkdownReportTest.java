package dev.culprit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.text.Language;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {
  @Test
  void aTicketHasTheAnswerTheProofAndTheRepair() throws IOException {
    String report =
        markdown(Troubleshooting.of(PumpLog.TEXT).answer("is-lamp-on", "yes").diagnosed());
    assertEquals(
        """
        # Root cause: Dust blocks the valve

        - **How sure**: By elimination, not proved: the other documented cause is ruled out
        - **Who repairs it**: An administrator of the machine; a few minutes
        - **Error**: The valve V7 does not open (while: Opening the valve)
        - **Why**: Dust holds V7 shut.

        ## Proof

        `agent.log:4`, 30 January 2026, 10:00:03 UTC, error: **`valve V7 stuck after 30 s`**

        ```text
        time="2026-01-30T10:00:03Z" level=error msg="pump: valve V7 stuck after 30 s"
        ```

        - **seconds**: `30`
        - **valve**: `V7`

        - It is the only documented cause left for "The valve V7 does not open".

        ## Repair

        **Careful:** The pressure drops.

        1. Close the inlet.
        2. Blow out V7.

           ```text
           pumpctl blow V7
           ```

        **Then check that it worked.** Expected: It says open.

        ```text
        pumpctl state V7
        ```

        ## Ruled out
        """,
        report.substring(0, report.indexOf("## Ruled out") + "## Ruled out\n".length()));
  }

  @Test
  void allThatATicketNeedsHasASection() throws IOException {
    String report = markdown(Troubleshooting.of(PumpLog.TEXT).tried("no-power", false).diagnosed());
    assertEquals(
        List.of(
            "## Proof",
            "## Repair",
            "## Ruled out",
            "## Answered and tried",
            "## Errors that no documented case explains",
            "## Harmless, though it looks like an error",
            "## What was read"),
        sections(report));
  }

  @Test
  void logTextCanNotBecomeMarkup() throws IOException {
    String hostile = "# x ``` [a](javascript:b) <script>alert(1)</script> **x** \u202e";
    String log = PumpLog.TEXT.replace("sensor lost", hostile);
    String report = markdown(Troubleshooting.of(log).diagnosed());
    assertTrue(
        report.contains(
            """
            ````text
            time="2026-01-30T10:00:04Z" level=error msg="pump: # x ``` [a](javascript:b) <script>alert(1)</script> **x** <U+202E>"
            ````
            """),
        report);
  }

  @Test
  void ofAReportThatIsTooLongTheLeastImportantSectionsAreLeftOutFirst() throws IOException {
    Diagnosed diagnosed = Troubleshooting.of(PumpLog.TEXT).tried("no-power", false).diagnosed();
    int whole = markdown(diagnosed).length();
    String bitShorter = markdown(diagnosed, Language.EN, whole - 1);
    assertEquals(
        List.of(
            "## Proof",
            "## Repair",
            "## Ruled out",
            "## Answered and tried",
            "## Errors that no documented case explains",
            "## What was read"),
        sections(bitShorter));
    assertTrue(
        bitShorter.endsWith(
            "\n\nLeft out, because a ticket holds no more: Harmless, though it looks like an"
                + " error.\n"),
        bitShorter);
    String muchShorter = markdown(diagnosed, Language.FR, 1500);
    assertTrue(muchShorter.length() <= 1500, () -> muchShorter.length() + " characters");
    assertEquals(
        List.of("## Preuve", "## Réparation", "## Réponses et essais", "## Ce qui a été lu"),
        sections(muchShorter));
    assertTrue(
        muchShorter.endsWith(
            "\n\nSections omises, car un ticket n'en contient pas davantage\u00a0: Sans gravité, malgré"
                + " les apparences; Causes écartées; Erreurs qu'aucun cas documenté n'explique.\n"),
        muchShorter);
  }

  @Test
  void whatNoTicketHoldsIsCutBetweenSections() throws IOException {
    StringBuilder log = new StringBuilder();
    for (int run = 0; run < 200; run++) {
      log.append("pump: start\n");
      log.append("level=error pump: valve V")
          .append(run)
          .append(" stuck after 30 s")
          .append(" x".repeat(300));
      log.append("\npump: stopped\n");
    }
    String report = markdown(Troubleshooting.ofAllRuns(log.toString()).diagnosed());
    assertTrue(report.length() < 60_100, () -> report.length() + " characters");
    assertTrue(
        report.endsWith("\nThe rest was left out, because a ticket holds no more.\n"), report);
  }

  private static List<String> sections(String report) {
    return report.lines().filter(line -> line.startsWith("## ")).toList();
  }

  private static String markdown(Diagnosed diagnosed, Language language, int most)
      throws IOException {
    StringBuilder out = new StringBuilder();
    MarkdownReport.write(diagnosed, language, most, out);
    return out.toString();
  }

  private static String markdown(Diagnosed diagnosed) throws IOException {
    StringBuilder out = new StringBuilder();
    MarkdownReport.write(diagnosed, Language.EN, out);
    return out.toString();
  }
}
