package dev.culprit.shell;

import dev.culprit.fleet.page.FleetFindings;
import dev.culprit.fleet.page.FleetReport;
import dev.culprit.fleet.rows.Journal;
import dev.culprit.fleet.summary.FleetSummary;
import dev.culprit.report.redaction.RedactionRules;
import dev.culprit.text.Phrases;
import java.io.IOException;
import java.time.Instant;

/**
 * The formats a fleet is reported in, and where to.
 *
 * @param files as for any report
 */
record FleetReportFiles(ReportFiles files) {

  /**
   * @throws CommandFailure when several formats would be mixed in one stream
   */
  static FleetReportFiles of(Invocation invocation, Phrases phrases) {
    return new FleetReportFiles(ReportFiles.of(invocation, phrases));
  }

  /**
   * Writes the report in each format.
   *
   * @throws CommandFailure when a file cannot be written
   */
  void write(Journal rows, Workspace workspace, Surroundings here) throws IOException {
    FleetSummary summary = new FleetSummary();
    rows.readSorted(summary::add);
    FleetFindings own =
        new FleetFindings(Version.number(), Instant.now(), workspace.knowledge(), summary);
    RedactionRules rules = Discretion.of(here.settings()).rules();
    files.write(
        here,
        (format, masked, to, out) -> {
          FleetFindings findings = masked ? own.forOthers(rules) : own;
          switch (format) {
            case "html" -> FleetReport.html(findings, here.settings().language(), out);
            case "markdown" -> FleetReport.markdown(findings, here.settings().language(), out);
            default -> FleetReport.text(findings, here.settings().language(), to.style(here), out);
          }
        });
  }
}
