package dev.culprit.report;

import dev.culprit.report.page.MarkdownPrinter;
import dev.culprit.report.page.Page;
import dev.culprit.text.Language;
import dev.culprit.text.Phrases;
import java.io.IOException;

/** A diagnosis as Markdown, for a ticket or a forum. */
public final class MarkdownReport {
  /** What an issue of GitHub holds, with some room for what people write around it. */
  private static final int MOST_CHARACTERS = 60_000;

  private MarkdownReport() {}

  /** Writes the whole report; of one that no ticket holds, the last sections are left out. */
  public static void write(Diagnosed diagnosed, Language language, Appendable out)
      throws IOException {
    Page page = new DiagnosisPage(Telling.of(LogText.cleaned(diagnosed), language), false).page();
    out.append(cut(MarkdownPrinter.print(page), Phrases.of(Telling.class, language)));
  }

  private static String cut(String markdown, Phrases phrases) {
    if (markdown.length() <= MOST_CHARACTERS) {
      return markdown;
    }
    int section = markdown.lastIndexOf("\n## ", MOST_CHARACTERS);
    int subsection = markdown.lastIndexOf("\n### ", MOST_CHARACTERS);
    int end = Math.max(section, subsection);
    return markdown.substring(0, end > 0 ? end : 0) + "\n" + phrases.say("markdown.cut") + "\n";
  }
}
