package dev.culprit.check.search;

import dev.culprit.report.MissText;
import dev.culprit.text.Language;
import dev.culprit.text.Phrases;
import java.io.IOException;
import java.util.List;

/** Tells people which cases were found. */
public final class SearchText {
  private SearchText() {}

  /** Writes a case per line, and under it whether its signature fits, or how far. */
  public static void write(List<Found> found, Language language, Appendable out)
      throws IOException {
    Phrases phrases = Phrases.of(SearchText.class, language);
    if (found.isEmpty()) {
      out.append(phrases.say("nothing-found")).append('\n');
    }
    int width = found.stream().mapToInt(each -> each.errorCase().id().length()).max().orElse(0);
    for (Found each : found) {
      String id = each.errorCase().id();
      out.append(id).append(" ".repeat(width - id.length() + 2));
      out.append(each.errorCase().title().in(language)).append('\n');
      if (each.matches()) {
        out.append("    ").append(phrases.say("matches")).append('\n');
      } else if (each.miss().isPresent()) {
        out.append("    ").append(MissText.of(each.miss().get(), language)).append('\n');
      }
    }
  }
}
