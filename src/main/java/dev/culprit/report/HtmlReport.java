package dev.culprit.report;

import dev.culprit.report.page.HtmlDocument;
import dev.culprit.report.page.Page;
import dev.culprit.text.Language;
import dev.culprit.text.Phrases;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A diagnosis as one HTML page that holds every language, needs no network and opens from disk. */
public final class HtmlReport {
  private HtmlReport() {}

  /**
   * Writes the whole report.
   *
   * @param language the one it opens in
   */
  public static void write(Diagnosed diagnosed, Language language, Appendable out)
      throws IOException {
    Diagnosed cleaned = LogText.cleaned(diagnosed);
    List<HtmlDocument.Version> versions = new ArrayList<>();
    for (Language each : inOrder(language)) {
      Telling telling = Telling.of(cleaned, each);
      versions.add(
          version(
              telling.phrases(),
              new DiagnosisPage(telling, true).page(),
              telling.say(
                  "html.foot", diagnosed.versions().culprit(), telling.time(diagnosed.made()))));
    }
    out.append(HtmlDocument.print(versions));
  }

  static HtmlDocument.Version version(Phrases phrases, Page page, String foot) {
    Locale locale = phrases.language().locale();
    return new HtmlDocument.Version(
        page,
        locale.getDisplayLanguage(locale),
        phrases.say("html.copy"),
        phrases.say("html.copied"),
        foot);
  }

  /** All languages, this one first. */
  static List<Language> inOrder(Language first) {
    List<Language> languages = new ArrayList<>(List.of(Language.values()));
    languages.sort(Comparator.comparing(language -> language != first));
    return languages;
  }
}
