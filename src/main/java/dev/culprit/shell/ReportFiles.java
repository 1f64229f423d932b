package dev.culprit.shell;

import dev.culprit.report.Diagnosed;
import dev.culprit.report.HtmlReport;
import dev.culprit.report.JsonReport;
import dev.culprit.report.MarkdownReport;
import dev.culprit.report.Redaction;
import dev.culprit.report.TextReport;
import dev.culprit.text.Language;
import dev.culprit.text.Phrases;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The formats a diagnosis is reported in, and where to.
 *
 * @param output empty for standard output
 */
record ReportFiles(List<String> formats, Optional<String> output) {
  private static final Map<String, String> ENDINGS = Map.of("text", "txt", "markdown", "md");

  /** Formats made for a ticket, a chat or a mail. */
  private static final Set<String> HANDED_OVER = Set.of("markdown", "html");

  /**
   * @throws CommandFailure when several formats would be mixed in one stream
   */
  static ReportFiles of(Invocation invocation, Phrases phrases) {
    List<String> formats = List.copyOf(new LinkedHashSet<>(invocation.values(Diagnose.FORMAT)));
    Optional<String> output = invocation.value(Diagnose.OUTPUT);
    if (formats.size() > 1 && output.isEmpty()) {
      throw CommandFailure.usage(
          phrases.say("formats.several"), "", phrases.say("usage.write", "--output FILE"));
    }
    return new ReportFiles(formats.isEmpty() ? List.of("text") : formats, output);
  }

  /**
   * Writes the report in each format, and the map of its pseudonyms where that is wanted.
   *
   * @throws CommandFailure when a file cannot be written
   */
  void write(Inquiry inquiry, Masking masking, Surroundings here) {
    Language language = here.settings().language();
    Optional<Redaction.Redacted> masked =
        anyForOthers(masking, here).map(others -> inquiry.diagnosedForOthers(masking.known()));
    write(
        here,
        masking,
        (format, forOthers, to, out) -> {
          Diagnosed diagnosed = forOthers ? masked.orElseThrow().diagnosed() : inquiry.diagnosed();
          switch (format) {
            case "json" -> JsonReport.write(diagnosed, language, out);
            case "html" -> HtmlReport.write(diagnosed, language, out);
            case "markdown" -> MarkdownReport.write(diagnosed, language, out);
            default -> TextReport.write(diagnosed, language, to.style(here), out);
          }
        });
    masked.map(Redaction.Redacted::pseudonyms).ifPresent(masking::keep);
  }

  /** Writes a report in one format. */
  @FunctionalInterface
  interface Writing {
    /**
     * @param forOthers whether identifiers have pseudonyms
     */
    void write(String format, boolean forOthers, Output to, Appendable out) throws IOException;
  }

  /**
   * Writes a report of any kind in each format.
   *
   * @throws CommandFailure when a file cannot be written
   */
  void write(Surroundings here, Masking masking, Writing writing) {
    for (String format : formats) {
      Output to = new Output(output.map(file -> file + ending(format)));
      boolean forOthers = masking.hides(isHandedOver(format, here));
      to.write(here, out -> writing.write(format, forOthers, to, out));
    }
  }

  /** A format in which identifiers have pseudonyms, if there is any. */
  Optional<String> anyForOthers(Masking masking, Surroundings here) {
    return formats.stream().filter(format -> masking.hides(isHandedOver(format, here))).findFirst();
  }

  /** Whether somebody else may come to read it: all but what shows on the local terminal. */
  private boolean isHandedOver(String format, Surroundings here) {
    return output.isPresent() || !here.console().terminal() || HANDED_OVER.contains(format);
  }

  /** With several formats each file has its own ending. */
  private String ending(String format) {
    if (formats.size() == 1) {
      return "";
    }
    return "." + ENDINGS.getOrDefault(format, format);
  }

  /** Whether the report is text for the terminal, so that a dialogue may stand before it. */
  boolean leavesTerminalFree() {
    return output.isPresent() || formats.equals(List.of("text"));
  }
}
