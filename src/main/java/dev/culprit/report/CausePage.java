package dev.culprit.report;

import dev.culprit.knowledge.Cause;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.Question;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Block.Fact;
import dev.culprit.report.page.Block.Heading;
import dev.culprit.report.page.Page;
import dev.culprit.report.page.Words;
import dev.culprit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is documented about a cause. */
record CausePage(Telling telling, Cause cause) {

  Page page() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Facts(
            List.of(
                new Fact(telling.say("documentation.cause"), Words.of(Words.Kind.CODE, cause.id())),
                fact(
                    "documentation.label.likelihood",
                    telling.say("documentation.likelihood", cause.likelihood())),
                fact(
                    "documentation.label.origin",
                    telling.say("documentation.origin", cause.origin())),
                fact(
                    "label.who",
                    telling.say(
                        "who-and-effort",
                        telling.say("who", cause.solution().who()),
                        telling.say("effort", cause.solution().effort()))))));
    if (cause.because() != null) {
      blocks.add(new Block.Paragraph(Words.of(text(cause.because()))));
    }
    addCases(blocks);
    blocks.add(new Heading(2, "fix", telling.say("heading.fix")));
    blocks.addAll(new SolutionSection(telling).blocks(cause, Map.of()));
    List<Question> questions = telling.diagnosed().knowledge().questionsOfCause(cause.id());
    if (!questions.isEmpty()) {
      blocks.add(heading("questions"));
      questions.forEach(
          question -> blocks.addAll(new NextSection(telling).question(question, Map.of())));
    }
    return new Page(telling.language(), text(cause.title()), blocks);
  }

  private void addCases(List<Block> blocks) {
    List<Block.Point> cases =
        telling.diagnosed().knowledge().cases().stream()
            .filter(
                errorCase ->
                    errorCase.causes().stream().anyMatch(one -> one.id().equals(cause.id())))
            .map(this::point)
            .toList();
    if (!cases.isEmpty()) {
      blocks.add(heading("cases"));
      blocks.add(new Block.Points(false, cases));
    }
  }

  private Block.Point point(ErrorCase errorCase) {
    return Block.Point.of(
        Words.of(text(errorCase.title())).and(" ").and(Words.Kind.CODE, errorCase.id()));
  }

  private Heading heading(String id) {
    return new Heading(2, id, telling.say("documentation.heading." + id));
  }

  private Fact fact(String label, String value) {
    return new Fact(telling.say(label), Words.of(value));
  }

  private String text(Text text) {
    return telling.text(text, Map.of());
  }
}
