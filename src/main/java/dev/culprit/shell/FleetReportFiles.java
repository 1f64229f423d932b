package dev.culprit.shell;

import dev.culprit.fleet.page.FleetFindings;
import dev.culprit.fleet.page.FleetReport;
import dev.culprit.fleet.rows.Journal;
import dev.culprit.fleet.summary.FleetSummary;
import dev.culprit.text.Phrases;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

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
  void write(Journal rows, Workspace workspace, Masking masking, Surroundings here)
      throws IOException {
    FleetSummary summary = new FleetSummary();
    rows.readSorted(summary::add);
    FleetFindings own =
        new FleetFindings(Version.number(), Instant.now(), workspace.knowledge(), summary);
    Optional<FleetFindings.Redacted> masked =
        files
            .anyForOthers(masking, here)
            .map(others -> own.forOthers(masking.rules(), masking.known()));
    files.write(
        here,
        masking,
        (format, forOthers, to, out) -> {
          FleetFindings findings = forOthers ? masked.orElseThrow().findings() : own;
          switch (format) {
            case "html" -> FleetReport.html(findings, here.settings().language(), out);
            case "markdown" -> FleetReport.markdown(findings, here.settings().language(), out);
            default -> FleetReport.text(findings, here.settings().language(), to.style(here), out);
          }
        });
    masked.map(FleetFindings.Redacted::pseudonyms).ifPresent(masking::keep);
  }
}
