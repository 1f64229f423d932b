package dev.culprit.report;

import dev.culprit.diagnosis.Diagnosis;
import dev.culprit.diagnosis.Incident;
import dev.culprit.diagnosis.SuspectState;
import dev.culprit.interview.Ask;
import dev.culprit.interview.Escalate;
import dev.culprit.interview.Step;
import dev.culprit.interview.Try;
import dev.culprit.knowledge.Cause;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Block.Heading;
import dev.culprit.report.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One incident: its answer, the proof, the repair or the next step, and what was ruled out.
 *
 * @param level of its headings
 */
record IncidentSection(Telling telling, Incident incident, int level) {

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(new AnswerSection(telling).blocks(incident));
    List<Block> proof = new ProofSection(telling).blocks(incident);
    if (incident.isDiagnosed()) {
      add(blocks, "proof", proof);
      addPrecaution(blocks);
      incident.diagnoses().forEach(diagnosis -> addRepair(blocks, diagnosis));
    } else {
      addNext(blocks);
      add(blocks, "proof", proof);
    }
    OthersSection others = new OthersSection(telling);
    add(blocks, "ruled-out", others.blocks(incident, SuspectState.Status.RULED_OUT));
    add(blocks, "set-aside", others.blocks(incident, SuspectState.Status.SET_ASIDE));
    return blocks;
  }

  /** A repair that may destroy something waits for the answer that makes it safe. */
  private void addPrecaution(List<Block> blocks) {
    telling
        .diagnosed()
        .nextOf(incident)
        .filter(Ask.class::isInstance)
        .map(Ask.class::cast)
        .ifPresent(ask -> add(blocks, "before", question(ask)));
  }

  private void addRepair(List<Block> blocks, Diagnosis diagnosis) {
    if (diagnosis.solved()) {
      return;
    }
    Cause cause = diagnosis.cause();
    String title =
        incident.diagnoses().size() == 1
            ? telling.say("heading.fix")
            : telling.say("heading.fix-of", telling.text(cause.title(), incident.values()));
    add(
        blocks,
        "fix-" + cause.id(),
        title,
        new SolutionSection(telling).blocks(cause, incident.values()));
  }

  private void addNext(List<Block> blocks) {
    Optional<Step> next = telling.diagnosed().nextOf(incident);
    if (next.isEmpty()) {
      return;
    }
    if (next.get() instanceof Ask ask) {
      add(blocks, "next", question(ask));
    } else if (next.get() instanceof Try attempt) {
      add(
          blocks,
          "next",
          telling.say("heading.try", telling.text(attempt.cause().title(), incident.values())),
          new SolutionSection(telling).blocks(attempt.cause(), incident.values()));
    } else if (next.get() instanceof Escalate escalate) {
      add(blocks, "next-help", new EscalationSection(telling).why(escalate, incident.values()));
    }
  }

  private List<Block> question(Ask ask) {
    List<Block> blocks =
        new ArrayList<>(new NextSection(telling).question(ask.question(), incident.values()));
    blocks.add(
        new Block.Paragraph(
            Words.of(telling.say("next.answer-with"))
                .and(" ")
                .and(Words.Kind.CODE, "--answers " + ask.question().id() + "=...")));
    return blocks;
  }

  private void add(List<Block> blocks, String id, List<Block> section) {
    add(blocks, id, telling.say("heading." + id), section);
  }

  private void add(List<Block> blocks, String id, String title, List<Block> section) {
    if (!section.isEmpty()) {
      blocks.add(new Heading(level, id + "-" + incident.number(), title));
      blocks.addAll(section);
    }
  }
}
