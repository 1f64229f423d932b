package dev.culprit.check.page;

import dev.culprit.knowledge.Clue;
import dev.culprit.knowledge.Effect;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.Inseparable;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Question;
import dev.culprit.knowledge.Signature;
import dev.culprit.report.Documentation;
import dev.culprit.report.page.Style;
import dev.culprit.text.Language;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One case as its authors read it: what everybody reads of it, and below that what it looks for and
 * what each answer decides.
 */
public final class CasePage {
  private final ErrorCase errorCase;
  private final Labels labels;
  private final Appendable out;

  private CasePage(ErrorCase errorCase, Language language, Appendable out) {
    this.errorCase = errorCase;
    this.labels = new Labels(language);
    this.out = out;
  }

  /** Writes the case as text. */
  public static void write(
      ErrorCase errorCase, KnowledgeBase base, Language language, Style style, Appendable out)
      throws IOException {
    out.append(Documentation.of(base, errorCase.id()).orElseThrow().text(language, style));
    CasePage page = new CasePage(errorCase, language, out);
    page.signatures();
    page.clues();
    page.questions(new DecisionPicture(errorCase, base));
  }

  private void signatures() throws IOException {
    section("lines");
    if (errorCase.isReported()) {
      line("  " + labels.say("reported"));
    }
    for (Signature signature : errorCase.signatures()) {
      for (Signature.Alternative alternative : signature.alternatives()) {
        line("  " + alternative.pattern());
      }
    }
    if (errorCase.when() != null) {
      line("  " + labels.say("when"));
    }
  }

  private void clues() throws IOException {
    if (errorCase.clues().isEmpty()) {
      return;
    }
    section("clues");
    for (Clue clue : errorCase.clues()) {
      line("  " + clue.signature().alternatives().get(0).pattern());
      line("    " + effects(clue.effects()));
    }
  }

  private void questions(DecisionPicture picture) throws IOException {
    if (picture.questions().isEmpty() && errorCase.inseparable().isEmpty()) {
      return;
    }
    section("questions");
    for (Question question : picture.questions()) {
      line("");
      line("  " + question.id());
      for (String row : picture.lines(question)) {
        line("    " + row);
      }
    }
    for (Inseparable told : errorCase.inseparable()) {
      String causes = String.join(", ", told.causes());
      line("");
      line(
          "  " + labels.say("inseparable", causes, told.because().in(labels.language(), Map.of())));
    }
    if (!picture.questions().isEmpty()) {
      line("");
      line(labels.say("legend"));
    }
  }

  private static String effects(List<Effect> effects) {
    return effects.stream()
        .map(effect -> DecisionPicture.sign(effect.verdict()) + " " + effect.cause())
        .collect(Collectors.joining(", "));
  }

  private void section(String key) throws IOException {
    line("");
    line(labels.say(key));
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }
}
