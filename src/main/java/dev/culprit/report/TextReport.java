package dev.culprit.report;

import dev.culprit.report.page.Page;
import dev.culprit.report.page.Style;
import dev.culprit.report.page.TextPrinter;
import dev.culprit.text.Language;
import java.io.IOException;

/** A diagnosis as text for a terminal or a pipe. */
public final class TextReport {
  private TextReport() {}

  /** Writes the whole report, the answer first. */
  public static void write(Diagnosed diagnosed, Language language, Style style, Appendable out)
      throws IOException {
    Page page = new DiagnosisPage(Telling.of(LogText.cleaned(diagnosed), language), false).page();
    out.append(TextPrinter.print(page, style));
  }
}
