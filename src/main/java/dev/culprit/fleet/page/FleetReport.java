package dev.culprit.fleet.page;

import dev.culprit.report.page.HtmlDocument;
import dev.culprit.report.page.MarkdownPrinter;
import dev.culprit.report.page.Style;
import dev.culprit.report.page.TextPrinter;
import dev.culprit.text.Language;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A report about a fleet, in each format. */
public final class FleetReport {
  private FleetReport() {}

  public static void text(FleetFindings findings, Language language, Style style, Appendable out)
      throws IOException {
    FleetTelling telling = FleetTelling.of(findings, language);
    out.append(TextPrinter.print(new FleetPage(telling, Charts.NONE).page(), style));
  }

  public static void markdown(FleetFindings findings, Language language, Appendable out)
      throws IOException {
    FleetTelling telling = FleetTelling.of(findings, language);
    out.append(MarkdownPrinter.print(new FleetPage(telling, Charts.NONE).page()));
  }

  /**
   * One page that holds every language, needs no network and opens from disk.
   *
   * @param language the one it opens in
   */
  public static void html(FleetFindings findings, Language language, Appendable out)
      throws IOException {
    Charts charts = SvgCharts.available();
    List<HtmlDocument.Version> versions =
        Stream.of(Language.values())
            .sorted(Comparator.comparing(each -> each != language))
            .map(each -> version(FleetTelling.of(findings, each), charts))
            .toList();
    out.append(HtmlDocument.print(versions));
  }

  private static HtmlDocument.Version version(FleetTelling telling, Charts charts) {
    Locale locale = telling.language().locale();
    return new HtmlDocument.Version(
        new FleetPage(telling, charts).page(),
        locale.getDisplayLanguage(locale),
        telling.say("html.copy"),
        telling.say("html.copied"),
        telling.say(
            "html.foot",
            telling.findings().version(),
            telling.time(telling.findings().made().toString()).plain()));
  }
}
