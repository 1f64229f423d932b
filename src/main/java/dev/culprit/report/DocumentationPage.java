package dev.culprit.report;

import dev.culprit.diagnosis.Findings;
import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.Observation;
import dev.culprit.knowledge.CandidateCause;
import dev.culprit.knowledge.Cause;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Likelihood;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Page;
import dev.culprit.report.page.Words;
import dev.culprit.text.Language;
import dev.culprit.text.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is documented about one case or one cause, whatever was observed. */
public final class DocumentationPage {
  private static final Versions UNVERSIONED = new Versions("", "", "");
  private final KnowledgeBase knowledge;
  private final Telling telling;

  private DocumentationPage(KnowledgeBase knowledge, Language language) {
    this.knowledge = knowledge;
    Diagnosed nothing =
        new Diagnosed(
            Instant.EPOCH,
            UNVERSIONED,
            knowledge,
            Observation.NOTHING,
            List.of(),
            new Findings(Evidence.NONE, List.of()),
            List.of(),
            Map.of());
    this.telling = Telling.of(nothing, language);
  }

  /** An error: what shows it, and each of its causes with its solution. */
  public static Page of(ErrorCase errorCase, KnowledgeBase knowledge, Language language) {
    return new DocumentationPage(knowledge, language).page(errorCase);
  }

  /** A cause: the errors it can be behind, and its solution. */
  public static Page of(Cause cause, KnowledgeBase knowledge, Language language) {
    return new DocumentationPage(knowledge, language).page(cause);
  }

  private Page page(ErrorCase errorCase) {
    List<Block> blocks = new ArrayList<>();
    if (errorCase.isNoise()) {
      blocks.add(new Block.Paragraph(Words.of(text(errorCase.noise()))));
    }
    blocks.add(
        new Block.Facts(
            List.of(
                new Block.Fact(
                    telling.say("label.source"),
                    Words.of(errorCase.source().document() + ", " + errorCase.source().revised())
                        .and(" ")
                        .and(Words.Kind.PLACE, errorCase.source().address())))));
    blocks.add(heading("heading.looks"));
    errorCase.signatures().stream()
        .flatMap(signature -> signature.samples().stream().limit(1))
        .forEach(sample -> blocks.add(new Block.Verbatim(sample)));
    for (CandidateCause candidate : errorCase.causes()) {
      blocks.add(
          new Block.Heading(
              2,
              candidate.id(),
              telling.say("heading.one-cause", text(candidate.cause().title()))));
      blocks.add(facts(candidate.cause(), candidate.likelihood(), text(candidate.because())));
      blocks.addAll(new SolutionSection(telling).blocks(candidate.cause(), Map.of()));
    }
    return new Page(telling.language(), text(errorCase.title()), blocks);
  }

  private Page page(Cause cause) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(facts(cause, cause.likelihood(), text(cause.because())));
    List<Block.Point> errors =
        knowledge.cases().stream()
            .filter(seen -> seen.causes().stream().anyMatch(c -> c.id().equals(cause.id())))
            .map(
                seen ->
                    Block.Point.of(
                        Words.of(text(seen.title())).and(" ").and(Words.Kind.CODE, seen.id())))
            .toList();
    blocks.add(heading("heading.behind"));
    blocks.add(new Block.Points(false, errors));
    blocks.add(heading("heading.fix"));
    blocks.addAll(new SolutionSection(telling).blocks(cause, Map.of()));
    return new Page(telling.language(), text(cause.title()), blocks);
  }

  private Block facts(Cause cause, Likelihood likelihood, String because) {
    return new Block.Facts(
        List.of(
            new Block.Fact(telling.say("label.why"), Words.of(because)),
            new Block.Fact(
                telling.say("label.likelihood"),
                Words.of(telling.say("documented-likelihood", likelihood))),
            new Block.Fact(
                telling.say("label.who"),
                Words.of(
                    telling.say(
                        "who-and-effort",
                        telling.say("who", cause.solution().who()),
                        telling.say("effort", cause.solution().effort()))))));
  }

  private Block heading(String key) {
    return new Block.Heading(2, key, telling.say(key));
  }

  private String text(Text text) {
    return telling.text(text, Map.of());
  }
}
