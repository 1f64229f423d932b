package dev.culprit.report;

import dev.culprit.diagnosis.Incident;
import dev.culprit.interview.Ask;
import dev.culprit.interview.Escalate;
import dev.culprit.interview.Step;
import dev.culprit.interview.Try;
import dev.culprit.knowledge.Cause;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Page;
import dev.culprit.report.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A step of an interview as a dialogue shows it. */
record StepWords(Telling telling) {

  List<Block> of(Ask ask) {
    List<Block> blocks = new ArrayList<>();
    Map<String, String> values = ask.incident().values();
    ask.makesSafe()
        .ifPresent(
            cause ->
                blocks.add(
                    new Block.Paragraph(
                        telling.words(
                            "dialogue.makes-safe",
                            telling.quoted(telling.text(cause.title(), values))))));
    blocks.addAll(new NextSection(telling).asked(ask.question(), values));
    return blocks;
  }

  /** The cause that was found with its proof; or one that is worth trying before it is certain. */
  Page of(Try attempt) {
    Incident incident = attempt.incident();
    Cause cause = attempt.cause();
    String title = telling.text(cause.title(), incident.values());
    List<Block> blocks = new ArrayList<>();
    if (incident.isDiagnosed()) {
      blocks.addAll(new AnswerSection(telling).blocks(incident));
      add(blocks, telling.say("heading.proof"), new ProofSection(telling).blocks(incident));
      add(
          blocks,
          incident.diagnoses().size() == 1
              ? telling.say("heading.fix")
              : telling.say("heading.fix-of", title),
          new SolutionSection(telling).blocks(cause, incident.values()));
      return page(new AnswerSection(telling).title(incident), blocks);
    }
    blocks.add(
        new Block.Paragraph(
            telling.words(
                "dialogue.try",
                telling.percent(attempt.probability()),
                telling.say("who", cause.solution().who()),
                telling.say("effort", cause.solution().effort()))));
    blocks.addAll(new SolutionSection(telling).blocks(cause, incident.values()));
    return page(telling.say("heading.try", title), blocks);
  }

  Page of(Escalate escalate) {
    Map<String, String> values = escalate.incident().map(Incident::values).orElse(Map.of());
    EscalationSection section = new EscalationSection(telling);
    List<Block> blocks = new ArrayList<>(section.why(escalate, values));
    add(blocks, telling.say("heading.escalate"), section.channels());
    return page(telling.say("heading.next-help"), blocks);
  }

  private Page page(String title, List<Block> blocks) {
    return new Page(telling.language(), title, blocks);
  }

  private static void add(List<Block> blocks, String title, List<Block> section) {
    blocks.add(new Block.Heading(2, "", title));
    blocks.addAll(section);
  }

  /** The same in a few words. */
  Words brief(Step step) {
    if (step instanceof Ask ask) {
      return telling.words(
          "dialogue.next.ask",
          telling.quoted(telling.text(ask.question().text(), ask.incident().values())));
    } else if (step instanceof Try attempt) {
      return telling.words(
          "dialogue.next.try",
          telling.quoted(telling.text(attempt.cause().title(), attempt.incident().values())));
    } else if (step instanceof Escalate) {
      return telling.words("dialogue.next.escalate");
    }
    return telling.words("dialogue.next.finished");
  }
}
