package dev.culprit.report;

import dev.culprit.diagnosis.Diagnosis;
import dev.culprit.diagnosis.Incident;
import dev.culprit.diagnosis.Reason;
import dev.culprit.diagnosis.SuspectState;
import dev.culprit.interview.Ask;
import dev.culprit.interview.Step;
import dev.culprit.interview.Try;
import dev.culprit.interview.WhatIf;
import dev.culprit.interview.Why;
import dev.culprit.interview.WhyNot;
import dev.culprit.knowledge.Question;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Why a step comes, how a conclusion came about, and what an answer would do. */
record ExplanationWords(Telling telling) {

  List<Block> why(Why why) {
    List<Block> blocks = new ArrayList<>();
    if (why.step() instanceof Ask ask) {
      blocks.add(new Block.Paragraph(reason(ask)));
      blocks.add(
          new Block.Points(
              false, why.prospects().stream().map(prospect -> point(ask, prospect)).toList()));
    } else if (why.step() instanceof Try attempt) {
      blocks.add(new Block.Paragraph(reason(attempt)));
    }
    why.others().stream()
        .findFirst()
        .ifPresent(
            other ->
                blocks.add(
                    new Block.Paragraph(
                        telling.words("dialogue.why.otherwise").and(" ").and(brief(other)))));
    return blocks;
  }

  private Words reason(Ask ask) {
    if (ask.makesSafe().isPresent()) {
      return telling.words(
          "dialogue.makes-safe",
          telling.quoted(telling.text(ask.makesSafe().get().title(), ask.incident().values())));
    }
    return telling.words("dialogue.why.ask", telling.say("effort", ask.question().effort()));
  }

  private Words reason(Try attempt) {
    return attempt.incident().isDiagnosed()
        ? telling.words("dialogue.why.found")
        : telling.words(
            "dialogue.why.try",
            telling.percent(attempt.probability()),
            telling.say("effort", attempt.cause().solution().effort()));
  }

  private Block.Point point(Ask ask, Why.Prospect prospect) {
    Map<String, String> values = ask.incident().values();
    Question question = ask.question();
    String choice =
        question
            .choice(prospect.choice())
            .map(found -> telling.text(found.title(), values))
            .orElse(prospect.choice());
    List<Block> below = new ArrayList<>();
    List<Block.Point> outlooks =
        prospect.suspects().stream()
            .map(outlook -> Block.Point.of(words(outlook, values)))
            .toList();
    below.add(new Block.Points(false, outlooks));
    below.add(
        new Block.Paragraph(telling.words("dialogue.then").and(" ").and(brief(prospect.next()))));
    return new Block.Point(
        telling.words("dialogue.why.answer", choice, telling.percent(prospect.probability())),
        below);
  }

  private Words words(Why.Outlook outlook, Map<String, String> values) {
    String title = telling.text(outlook.cause().title(), values);
    // Every suspect that is neither excluded nor set aside has some probability.
    SuspectState.Status before =
        outlook.before() > 0 ? SuspectState.Status.SUSPECTED : SuspectState.Status.SET_ASIDE;
    return telling.words(
        "dialogue.outlook",
        title,
        telling.standing(before, outlook.before()),
        telling.standing(outlook.status(), outlook.after()));
  }

  private Words brief(Step step) {
    return new StepWords(telling).brief(step);
  }

  /** The chain of each diagnosis; where there is none yet, why each suspect is suspected. */
  List<Block> how() {
    List<Block> blocks = new ArrayList<>();
    for (Incident incident : telling.diagnosed().findings().incidents()) {
      Reasons reasons = Reasons.of(telling.diagnosed(), incident, telling.language());
      List<Reason> all =
          incident.isDiagnosed()
              ? incident.diagnoses().stream().map(Diagnosis::because).flatMap(List::stream).toList()
              : suspects(incident).stream().flatMap(suspect -> suspect.because().stream()).toList();
      blocks.addAll(reasons.chain(all));
    }
    return blocks;
  }

  private static List<SuspectState> suspects(Incident incident) {
    List<SuspectState> live = incident.liveSuspects();
    return live.isEmpty() ? incident.suspects() : live;
  }

  List<Block> whyNot(List<WhyNot> all) {
    return all.stream().map(new DoubtWords(telling)::of).flatMap(List::stream).toList();
  }

  List<Block> whatIf(WhatIf whatIf) {
    List<Block> blocks =
        new ArrayList<>(
            new ChangeWords(telling).between(telling.diagnosed().findings(), whatIf.findings()));
    if (blocks.isEmpty()) {
      blocks.add(new Block.Paragraph(telling.words("dialogue.what-if.nothing")));
    }
    blocks.add(
        new Block.Paragraph(telling.words("dialogue.then").and(" ").and(brief(whatIf.step()))));
    return blocks;
  }
}
