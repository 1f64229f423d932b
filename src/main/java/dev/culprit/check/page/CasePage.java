package dev.culprit.check.page;

import dev.culprit.knowledge.CandidateCause;
import dev.culprit.knowledge.Clue;
import dev.culprit.knowledge.Effect;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.Inseparable;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Question;
import dev.culprit.knowledge.Signature;
import dev.culprit.text.Language;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One case as people read it, with what each answer decides. */
public final class CasePage {
  private final ErrorCase errorCase;
  private final KnowledgeBase base;
  private final Labels labels;
  private final Appendable out;

  private CasePage(ErrorCase errorCase, KnowledgeBase base, Language language, Appendable out) {
    this.errorCase = errorCase;
    this.base = base;
    this.labels = new Labels(language);
    this.out = out;
  }

  /** Writes the case as plain text. */
  public static void write(
      ErrorCase errorCase, KnowledgeBase base, Language language, Appendable out)
      throws IOException {
    new CasePage(errorCase, base, language, out).write();
  }

  private void write() throws IOException {
    line(errorCase.title().in(labels.language()));
    line(errorCase.id() + ", " + labels.word(errorCase.origin()));
    line(labels.say("source", errorCase.source().document(), errorCase.source().revised()));
    if (errorCase.isNoise()) {
      line(labels.say("harmless", errorCase.noise().in(labels.language(), Map.of())));
    }
    signatures();
    if (!errorCase.isNoise()) {
      causes();
      clues();
      questions();
    }
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

  private void causes() throws IOException {
    section("causes");
    int width = errorCase.causes().stream().mapToInt(cause -> cause.id().length()).max().orElse(0);
    for (CandidateCause candidate : errorCase.causes()) {
      String title = candidate.cause().title().in(labels.language(), Map.of());
      line(
          "  "
              + candidate.id()
              + " ".repeat(width - candidate.id().length() + 2)
              + title
              + " ("
              + labels.word(candidate.likelihood())
              + ")");
    }
    for (Inseparable told : errorCase.inseparable()) {
      String causes = String.join(", ", told.causes());
      line(
          "  " + labels.say("inseparable", causes, told.because().in(labels.language(), Map.of())));
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

  private void questions() throws IOException {
    DecisionPicture picture = new DecisionPicture(errorCase, base);
    if (picture.questions().isEmpty()) {
      return;
    }
    section("questions");
    for (Question question : picture.questions()) {
      line("");
      line("  " + question.text().in(labels.language(), Map.of()));
      line("  " + question.id() + ", " + labels.word(question.effort()));
      for (String row : picture.lines(question)) {
        line("    " + row);
      }
    }
    line("");
    line(labels.say("legend"));
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
