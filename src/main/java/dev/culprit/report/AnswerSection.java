package dev.culprit.report;

import dev.culprit.diagnosis.Diagnosis;
import dev.culprit.diagnosis.Incident;
import dev.culprit.diagnosis.SuspectState;
import dev.culprit.interview.Belief;
import dev.culprit.knowledge.CandidateCause;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.Product;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answer: the cause, how sure it is, and who can repair it. */
record AnswerSection(Telling telling) {

  /** The answer in one line. */
  String title(Incident incident) {
    List<Diagnosis> diagnoses = incident.diagnoses();
    if (diagnoses.size() == 1) {
      Diagnosis diagnosis = diagnoses.get(0);
      return telling.say(
          diagnosis.solved() ? "title.solved" : "title.cause",
          telling.text(diagnosis.cause().title(), incident.values()));
    }
    if (!diagnoses.isEmpty()) {
      return telling.say("title.causes", diagnoses.size());
    }
    return incident.contradicted()
        ? telling.say("title.contradicted")
        : telling.say("title.suspects", incident.liveSuspects().size());
  }

  List<Block> blocks(Incident incident) {
    List<Block> blocks = new ArrayList<>();
    if (incident.diagnoses().isEmpty()) {
      blocks.add(new Block.Facts(errors(incident)));
      blocks.addAll(undecided(incident));
    }
    for (Diagnosis diagnosis : incident.diagnoses()) {
      List<Block.Fact> facts = new ArrayList<>();
      if (incident.diagnoses().size() > 1) {
        facts.add(fact("label.cause", telling.text(diagnosis.cause().title(), incident.values())));
      }
      facts.add(fact("label.sure", sure(incident, diagnosis)));
      facts.add(
          fact(
              "label.who",
              telling.say(
                  "who-and-effort",
                  telling.say("who", diagnosis.cause().solution().who()),
                  telling.say("effort", diagnosis.cause().solution().effort()))));
      facts.addAll(errors(incident));
      why(incident, diagnosis).ifPresent(why -> facts.add(fact("label.why", why)));
      blocks.add(new Block.Facts(facts));
    }
    return blocks;
  }

  private String sure(Incident incident, Diagnosis diagnosis) {
    if (diagnosis.solved()) {
      return telling.say("sure.solved");
    }
    if (diagnosis.confirmed()) {
      return telling.say("sure.proved");
    }
    long others =
        incident.suspects().stream()
            .filter(suspect -> suspect.status() == SuspectState.Status.RULED_OUT)
            .count();
    return telling.say("sure.last", others);
  }

  private List<Block.Fact> errors(Incident incident) {
    return incident.cases().stream()
        .map(errorCase -> fact("label.error", error(errorCase, incident)))
        .toList();
  }

  private String error(ErrorCase errorCase, Incident incident) {
    String title = telling.text(errorCase.title(), incident.values());
    return step(errorCase)
        .map(
            step ->
                telling.say("error-at-step", title, telling.text(step.title(), incident.values())))
        .orElse(title);
  }

  private Optional<Product.Step> step(ErrorCase errorCase) {
    return telling.diagnosed().knowledge().product(errorCase.product()).stream()
        .flatMap(product -> product.stages().stream())
        .flatMap(stage -> stage.steps().stream())
        .filter(step -> step.id().equals(errorCase.step()))
        .findFirst();
  }

  /** Why the cause gives these errors: each case may say it in its own way. */
  private Optional<String> why(Incident incident, Diagnosis diagnosis) {
    List<String> sentences =
        incident.cases().stream()
            .flatMap(errorCase -> errorCase.causes().stream())
            .filter(candidate -> candidate.id().equals(diagnosis.cause().id()))
            .map(CandidateCause::because)
            .filter(Objects::nonNull)
            .flatMap(because -> Stream.of(telling.text(because, incident.values())))
            .distinct()
            .toList();
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(sentences.stream().collect(Collectors.joining(" ")));
  }

  private List<Block> undecided(Incident incident) {
    if (incident.liveSuspects().isEmpty()) {
      return List.of();
    }
    return List.of(
        new Block.Points(
            false,
            incident.liveSuspects().stream().map(suspect -> suspect(incident, suspect)).toList()));
  }

  private Block.Point suspect(Incident incident, SuspectState suspect) {
    double probability = Belief.of(incident).getOrDefault(suspect.cause().id(), 0.0);
    Words words =
        Words.of(Words.Kind.STRONG, telling.text(suspect.cause().title(), incident.values()))
            .and(" ")
            .and(
                telling.say(
                    "suspect.likelihood",
                    telling.percent(probability),
                    Percent.inWords(probability, telling.phrases())));
    List<String> why = Reasons.of(telling.diagnosed(), incident, telling.language()).why(suspect);
    return new Block.Point(
        words,
        why.stream().<Block>map(sentence -> new Block.Paragraph(Words.of(sentence))).toList());
  }

  private Block.Fact fact(String key, String value) {
    return new Block.Fact(telling.say(key), Words.of(value));
  }
}
