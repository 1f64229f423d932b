package dev.culprit.fleet.spark;

import dev.culprit.fleet.page.FleetFindings;
import dev.culprit.fleet.page.FleetReport;
import dev.culprit.fleet.summary.FleetSummary;
import dev.culprit.report.page.Style;
import dev.culprit.report.redaction.Pseudonyms;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Writes the report beside the rows. */
record ReportFiles(FleetArguments arguments, Shipment.Unpacked shipped, Configuration hadoop) {
  private static final int WIDTH = 100;

  void write(FleetSummary summary, Instant now) throws IOException {
    String version = FleetJob.class.getPackage().getImplementationVersion();
    FleetFindings own =
        new FleetFindings(
            version == null ? "" : version, now, shipped.knowledge().base(), summary);
    FleetFindings findings = arguments.has("no-redact") ? own : own.forOthers(shipped.redaction(), Pseudonyms.none()).findings();
    List<String> formats = arguments.values("format");
    for (String format : formats.isEmpty() ? List.of("html") : formats) {
      switch (format) {
        case "html" -> write("report.html", out -> FleetReport.html(findings, arguments.language(), out));
        case "markdown" ->
            write("report.md", out -> FleetReport.markdown(findings, arguments.language(), out));
        case "text" ->
            write(
                "report.txt",
                out -> FleetReport.text(findings, arguments.language(), Style.plain(WIDTH), out));
        default ->
            throw new IllegalArgumentException(
                "--format cannot be '" + format + "': write text, markdown or html");
      }
    }
  }

  private interface Writing {
    void to(Appendable out) throws IOException;
  }

  private void write(String name, Writing writing) throws IOException {
    Path file = new Path(arguments.value("output", ""), name);
    try (Writer out =
        new OutputStreamWriter(
            file.getFileSystem(hadoop).create(file), StandardCharsets.UTF_8)) {
      writing.to(out);
    }
  }
}
