package dev.culprit.inference;

import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.Match;
import dev.culprit.hypothesis.AnswerEffect;
import dev.culprit.hypothesis.AnsweringContext;
import dev.culprit.hypothesis.AnsweringSignature;
import dev.culprit.hypothesis.ClueEffect;
import dev.culprit.hypothesis.GenericCase;
import dev.culprit.hypothesis.KnownCause;
import dev.culprit.knowledge.Condition;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Question;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The part of the knowledge that some evidence touches, as facts. */
final class DocumentedFacts {
  private final KnowledgeBase base;
  private final Evidence evidence;
  private final Set<Record> facts = new LinkedHashSet<>();
  private final Set<String> causes = new TreeSet<>();

  private DocumentedFacts(KnowledgeBase base, Evidence evidence) {
    this.base = base;
    this.evidence = evidence;
  }

  static Set<Record> of(
      KnowledgeBase base, Evidence evidence, Set<String> touched, Set<String> named) {
    DocumentedFacts documented = new DocumentedFacts(base, evidence);
    for (String id : union(touched, named)) {
      base.errorCase(id).ifPresent(documented::addCase);
      base.cause(id).ifPresent(cause -> documented.causes.add(cause.id()));
    }
    documented.addQuestions();
    documented.addClues();
    return documented.facts;
  }

  private void addCase(ErrorCase errorCase) {
    if (errorCase.generic()) {
      facts.add(new GenericCase(errorCase.id()));
    }
    errorCase
        .causes()
        .forEach(
            candidate -> {
              facts.add(new KnownCause(errorCase.id(), candidate.id()));
              causes.add(candidate.id());
            });
  }

  private void addQuestions() {
    Set<String> matched =
        evidence.matches().stream().map(Match::signature).collect(Collectors.toSet());
    causes.stream()
        .flatMap(cause -> base.questionsOfCause(cause).stream())
        .distinct()
        .forEach(
            question -> {
              addEffects(question);
              question.answeredBy().forEach(by -> addAnswer(question, by, matched));
            });
  }

  private void addEffects(Question question) {
    for (Question.Choice choice : question.choices()) {
      choice.effects().stream()
          .filter(effect -> causes.contains(effect.cause()))
          .forEach(
              effect ->
                  facts.add(
                      new AnswerEffect(
                          question.id(), choice.id(), effect.verdict(), effect.cause())));
    }
  }

  private void addAnswer(Question question, Question.AnsweredBy by, Set<String> matched) {
    if (matched.contains(by.signature())) {
      facts.add(new AnsweringSignature(question.id(), by.choice(), by.signature()));
    }
    if (!by.context().isEmpty()) {
      Condition condition = Condition.of(by.condition());
      evidence.readings().stream()
          .filter(reading -> reading.context().equals(by.context()) && !reading.isOfItem())
          .filter(reading -> condition.holds(reading.value()))
          .forEach(
              reading ->
                  facts.add(
                      new AnsweringContext(
                          question.id(), by.choice(), by.context(), reading.value())));
    }
  }

  private void addClues() {
    for (Match match : evidence.matches()) {
      base.caseOfSignature(match.signature()).stream()
          .flatMap(owner -> owner.clues().stream())
          .filter(clue -> clue.signature().id().equals(match.signature()))
          .flatMap(clue -> clue.effects().stream())
          .forEach(
              effect ->
                  facts.add(new ClueEffect(match.signature(), effect.verdict(), effect.cause())));
    }
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }
}
