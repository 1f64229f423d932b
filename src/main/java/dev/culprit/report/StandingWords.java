package dev.culprit.report;

import dev.culprit.diagnosis.Incident;
import dev.culprit.diagnosis.SuspectState;
import dev.culprit.evidence.Answer;
import dev.culprit.evidence.Attempt;
import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.Match;
import dev.culprit.evidence.Sighting;
import dev.culprit.hypothesis.Answered;
import dev.culprit.interview.Belief;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How an interview stands: what was seen, who is suspected, what was said. */
record StandingWords(Telling telling) {
  private static final int FIRST_LINES = 2;

  /** The errors, each with the line that shows it, and how many causes they can have. */
  List<Block> seen() {
    List<Block> blocks = new ArrayList<>();
    for (Incident incident : incidents()) {
      for (ErrorCase error : incident.cases()) {
        blocks.add(
            new Block.Paragraph(
                telling
                    .words("dialogue.seen")
                    .and(" ")
                    .and(Words.Kind.STRONG, telling.text(error.title(), incident.values()))));
        incident.matches().stream()
            .filter(match -> match.caseId().equals(error.id()))
            .limit(FIRST_LINES)
            .map(match -> Excerpts.of(match, telling))
            .forEach(blocks::add);
      }
      if (!incident.isDiagnosed() && !incident.liveSuspects().isEmpty()) {
        blocks.add(
            new Block.Paragraph(
                telling.words("dialogue.suspects", incident.liveSuspects().size())));
      }
    }
    return blocks;
  }

  List<Block> suspects() {
    List<Block> blocks = new ArrayList<>();
    for (Incident incident : incidents()) {
      Map<String, Double> belief = Belief.of(incident);
      List<Block.Point> points =
          incident.suspects().stream()
              .filter(SuspectState::isLive)
              .map(suspect -> live(incident, suspect, belief))
              .toList();
      if (!points.isEmpty()) {
        blocks.add(new Block.Points(false, points));
      }
      OthersSection others = new OthersSection(telling);
      add(blocks, "ruled-out", others.blocks(incident, SuspectState.Status.RULED_OUT));
      add(blocks, "set-aside", others.blocks(incident, SuspectState.Status.SET_ASIDE));
    }
    return blocks;
  }

  private Block.Point live(Incident incident, SuspectState suspect, Map<String, Double> belief) {
    double probability = belief.getOrDefault(suspect.cause().id(), 0.0);
    Words words =
        Words.of(Words.Kind.STRONG, telling.text(suspect.cause().title(), incident.values()))
            .and(" (" + telling.standing(suspect.status(), probability) + ") ")
            .and(Words.Kind.CODE, suspect.cause().id());
    List<Block> why =
        Reasons.of(telling.diagnosed(), incident, telling.language()).why(suspect).stream()
            .<Block>map(sentence -> new Block.Paragraph(Words.of(sentence)))
            .toList();
    return new Block.Point(words, why);
  }

  private void add(List<Block> blocks, String id, List<Block> section) {
    if (!section.isEmpty()) {
      blocks.add(new Block.Paragraph(Words.of(Words.Kind.STRONG, telling.say("heading." + id))));
      blocks.addAll(section);
    }
  }

  List<Block> evidence() {
    Evidence evidence = telling.diagnosed().findings().evidence();
    Names names = new Names(telling, allValues());
    List<Block> blocks = new ArrayList<>();
    for (Match match : evidence.matches()) {
      blocks.add(Excerpts.of(match, telling));
      blocks.add(
          new Block.Paragraph(
              telling.words("dialogue.shows", names.ofCase(match.caseId()), match.signature())));
    }
    for (Sighting sighting : evidence.sightings()) {
      blocks.add(
          new Block.Paragraph(telling.words("fact.reported", names.ofCase(sighting.caseId()))));
    }
    List<Block.Fact> known =
        evidence.readings().stream()
            .filter(reading -> !reading.isOfItem())
            .map(
                reading ->
                    new Block.Fact(names.ofContext(reading.context()), Words.of(reading.value())))
            .distinct()
            .toList();
    if (!known.isEmpty()) {
      blocks.add(new Block.Facts(known));
    }
    return blocks;
  }

  List<Block> answers() {
    Evidence evidence = telling.diagnosed().findings().evidence();
    Names names = new Names(telling, allValues());
    List<Block.Point> points = new ArrayList<>();
    for (Answer answer : evidence.answers()) {
      points.add(
          Block.Point.of(
              Words.of(sentence(answer))
                  .and(" ")
                  .and(Words.Kind.CODE, answer.question() + "=" + answer.choice())));
    }
    for (Attempt attempt : evidence.attempts()) {
      String key = attempt.solved() ? "fact.helped" : "fact.failed";
      points.add(Block.Point.of(telling.words(key, names.ofCause(attempt.cause()))));
    }
    return points.isEmpty()
        ? List.of(new Block.Paragraph(telling.words("dialogue.no-answers")))
        : List.of(new Block.Points(false, points));
  }

  String sentence(Answer answer) {
    Answered answered = new Answered(answer.question(), answer.choice(), Answered.PERSON);
    return telling
        .diagnosed()
        .knowledge()
        .question(answer.question())
        .map(question -> new Grounds(telling, allValues()).sentence(answered, question))
        .orElse(answer.question() + " = " + answer.choice());
  }

  /**
   * The values of all incidents: what fills the texts of questions that belong to no one of them.
   */
  Map<String, String> allValues() {
    Map<String, String> values = new HashMap<>();
    incidents().forEach(incident -> incident.values().forEach(values::putIfAbsent));
    return values;
  }

  private List<Incident> incidents() {
    return telling.diagnosed().findings().incidents();
  }
}
