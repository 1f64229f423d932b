package dev.culprit.report;

import dev.culprit.knowledge.CandidateCause;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.Product;
import dev.culprit.knowledge.Question;
import dev.culprit.knowledge.Signature;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Block.Fact;
import dev.culprit.report.page.Block.Heading;
import dev.culprit.report.page.Page;
import dev.culprit.report.page.Words;
import dev.culprit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is documented about a case. */
record CasePage(Telling telling, ErrorCase errorCase) {

  Page page() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Facts(facts()));
    if (errorCase.isNoise()) {
      blocks.add(new Block.Paragraph(Words.of(text(errorCase.noise()))));
    }
    blocks.add(heading("lines"));
    if (errorCase.isReported()) {
      blocks.add(new Block.Paragraph(telling.words("documentation.reported")));
    }
    for (Signature signature : errorCase.signatures()) {
      String place = signature.id();
      for (String sample : signature.samples()) {
        blocks.add(new Block.Excerpt(place, "", LogText.edits(sample).apply(sample), 0, 0));
        place = "";
      }
    }
    if (!errorCase.causes().isEmpty()) {
      blocks.add(heading("causes"));
      errorCase.causes().forEach(cause -> addCause(blocks, cause));
    }
    Set<Question> questions = questions();
    if (!questions.isEmpty()) {
      blocks.add(heading("questions"));
      questions.forEach(
          question -> blocks.addAll(new NextSection(telling).question(question, Map.of())));
    }
    return new Page(telling.language(), text(errorCase.title()), blocks);
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    String kind = errorCase.isNoise() ? "documentation.noise" : "documentation.case";
    facts.add(new Fact(telling.say(kind), Words.of(Words.Kind.CODE, errorCase.id())));
    telling
        .diagnosed()
        .knowledge()
        .product(errorCase.product())
        .ifPresent(product -> addPlace(facts, product));
    facts.add(fact("origin", telling.say("documentation.origin", errorCase.origin())));
    if (errorCase.source() != null) {
      Words source =
          telling.words(
              "documentation.source", errorCase.source().document(), errorCase.source().revised());
      if (!errorCase.source().address().isEmpty()) {
        source = source.and(" ").and(Words.Kind.LINK, errorCase.source().address());
      }
      facts.add(new Fact(telling.say("documentation.label.source"), source));
    }
    return facts;
  }

  private void addPlace(List<Fact> facts, Product product) {
    facts.add(fact("product", text(product.title())));
    for (Product.Stage stage : product.stages()) {
      if (stage.id().equals(errorCase.stage())) {
        facts.add(fact("stage", text(stage.title())));
        stage.steps().stream()
            .filter(step -> step.id().equals(errorCase.step()))
            .forEach(step -> facts.add(fact("step", text(step.title()))));
      }
    }
  }

  private void addCause(List<Block> blocks, CandidateCause candidate) {
    blocks.add(new Heading(3, "cause-" + candidate.id(), text(candidate.cause().title())));
    blocks.add(
        new Block.Facts(
            List.of(
                new Fact(
                    telling.say("documentation.cause"), Words.of(Words.Kind.CODE, candidate.id())),
                fact(
                    "likelihood",
                    telling.say("documentation.likelihood", candidate.likelihood())))));
    if (candidate.because() != null) {
      blocks.add(new Block.Paragraph(Words.of(text(candidate.because()))));
    }
    blocks.addAll(new SolutionSection(telling).blocks(candidate.cause(), Map.of()));
  }

  /** The case's own, and those that say something about its causes. */
  private Set<Question> questions() {
    Set<Question> questions = new LinkedHashSet<>(errorCase.questions());
    for (CandidateCause candidate : errorCase.causes()) {
      questions.addAll(telling.diagnosed().knowledge().questionsOfCause(candidate.id()));
    }
    return questions;
  }

  private Heading heading(String id) {
    return new Heading(2, id, telling.say("documentation.heading." + id));
  }

  private Fact fact(String label, String value) {
    return new Fact(telling.say("documentation.label." + label), Words.of(value));
  }

  private String text(Text text) {
    return telling.text(text, Map.of());
  }
}
