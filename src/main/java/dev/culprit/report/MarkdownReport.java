package dev.culprit.report;

import dev.culprit.report.page.Block.Heading;
import dev.culprit.report.page.MarkdownPrinter;
import dev.culprit.report.page.Page;
import dev.culprit.text.Language;
import dev.culprit.text.Phrases;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A diagnosis as Markdown, for a ticket or a forum. */
public final class MarkdownReport {
  /**
   * What an issue of GitHub holds (65,536 characters), with some room for what people write around
   * it. Microsoft Q&A documents no limit of a question; none was found on 27 November 2026.
   */
  private static final int MOST_CHARACTERS = 60_000;

  /** The sections that a reader misses least come first. */
  private static final List<String> LEAST_FIRST =
      List.of("noise", "overcome", "set-aside", "ruled-out", "unexplained", "read");

  private MarkdownReport() {}

  /**
   * Writes the report. Of one that no ticket holds, the least important sections are left out, then
   * what stands last; a sentence says so.
   */
  public static void write(Diagnosed diagnosed, Language language, Appendable out)
      throws IOException {
    write(diagnosed, language, MOST_CHARACTERS, out);
  }

  static void write(Diagnosed diagnosed, Language language, int most, Appendable out)
      throws IOException {
    Phrases phrases = Phrases.of(Telling.class, language);
    Page page = new DiagnosisPage(Telling.of(LogText.cleaned(diagnosed), language), false).page();
    List<String> omitted = new ArrayList<>();
    String markdown = MarkdownPrinter.print(page);
    for (String section : LEAST_FIRST) {
      if (markdown.length() <= most) {
        break;
      }
      List<String> titles = titles(page, section);
      if (!titles.isEmpty()) {
        omitted.addAll(titles);
        page = page.without(heading -> isOf(heading, section));
        String left = phrases.say("markdown.without", String.join("; ", omitted));
        markdown = MarkdownPrinter.print(page) + "\n" + left + "\n";
      }
    }
    out.append(cut(markdown, most, phrases));
  }

  private static List<String> titles(Page page, String section) {
    return page.blocks().stream()
        .filter(block -> block instanceof Heading heading && isOf(heading, section))
        .map(block -> ((Heading) block).title())
        .distinct()
        .toList();
  }

  /** Sections of one incident bear its number. */
  private static boolean isOf(Heading heading, String section) {
    return heading.id().matches(section + "(-\\d+)?");
  }

  private static String cut(String markdown, int most, Phrases phrases) {
    if (markdown.length() <= most) {
      return markdown;
    }
    int section = markdown.lastIndexOf("\n## ", most);
    int subsection = markdown.lastIndexOf("\n### ", most);
    int end = Math.max(section, subsection);
    return markdown.substring(0, end > 0 ? end : 0) + "\n" + phrases.say("markdown.cut") + "\n";
  }
}
