package dev.culprit.inference;

import dev.culprit.knowledge.CandidateCause;
import dev.culprit.knowledge.Cause;
import dev.culprit.knowledge.Clue;
import dev.culprit.knowledge.Commands;
import dev.culprit.knowledge.Effect;
import dev.culprit.knowledge.Effort;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Likelihood;
import dev.culprit.knowledge.Origin;
import dev.culprit.knowledge.Question;
import dev.culprit.knowledge.Signature;
import dev.culprit.knowledge.Solution;
import dev.culprit.knowledge.Source;
import dev.culprit.knowledge.Verdict;
import dev.culprit.knowledge.Who;
import dev.culprit.text.Place;
import dev.culprit.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small knowledge base, written by a test: each case has one signature of its own name. */
final class Book {
  private final Map<String, ErrorCase> cases = new LinkedHashMap<>();
  private final Map<String, Cause> causes = new LinkedHashMap<>();
  private final List<Question> questions = new ArrayList<>();

  KnowledgeBase base() {
    return new KnowledgeBase(
        List.of(), List.copyOf(cases.values()), List.copyOf(causes.values()), questions);
  }

  Book errorCase(String id, String... causeIds) {
    return add(id, false, null, List.of(), causeIds);
  }

  Book genericCase(String id, String... causeIds) {
    return add(id, true, null, List.of(), causeIds);
  }

  Book noise(String id) {
    return add(id, false, Text.same("harmless"), List.of());
  }

  /** A case that brings a clue of this id with it. */
  Book caseWithClue(String id, String clue, Verdict verdict, String about, String... causeIds) {
    return add(
        id,
        false,
        null,
        List.of(new Clue(signature(clue), List.of(new Effect(verdict, about)))),
        causeIds);
  }

  private Book add(String id, boolean generic, Text noise, List<Clue> clues, String... causeIds) {
    List<CandidateCause> candidates =
        Arrays.stream(causeIds)
            .map(cause -> causes.computeIfAbsent(cause, Book::cause))
            .map(cause -> new CandidateCause(cause, cause.likelihood(), cause.because()))
            .toList();
    cases.put(
        id,
        new ErrorCase(
            id,
            "product",
            "stage",
            "",
            Origin.DOCUMENTED,
            Text.same(id),
            new Source("A document", "2026-01-01", ""),
            noise,
            generic,
            List.of(signature(id)),
            clues,
            null,
            candidates,
            List.of(),
            List.of(),
            List.of(),
            Place.UNKNOWN));
    return this;
  }

  /** A question with the choices yes and no; effects are written {@code yes rules-out cause}. */
  Book question(String id, String... effects) {
    return question(id, List.of(), effects);
  }

  Book question(String id, List<Question.AnsweredBy> answeredBy, String... effects) {
    List<Question.Choice> choices = new ArrayList<>();
    for (String choice : List.of("yes", "no")) {
      List<Effect> ofChoice =
          Arrays.stream(effects)
              .map(effect -> effect.split(" "))
              .filter(words -> words[0].equals(choice))
              .map(
                  words ->
                      new Effect(
                          Verdict.valueOf(words[1].toUpperCase().replace('-', '_')), words[2]))
              .toList();
      choices.add(new Question.Choice(choice, Text.same(choice), ofChoice));
    }
    questions.add(
        new Question(
            id,
            Origin.AUTHORED,
            Effort.GLANCE,
            null,
            Text.same(id),
            null,
            Commands.NONE,
            choices,
            answeredBy,
            Place.UNKNOWN));
    return this;
  }

  private static Signature signature(String id) {
    return new Signature(
        id,
        List.of(new Signature.Alternative(id, false, Place.UNKNOWN)),
        List.of(),
        false,
        "",
        List.of(),
        List.of(),
        Place.UNKNOWN);
  }

  private static Cause cause(String id) {
    return new Cause(
        id,
        Likelihood.COMMON,
        Origin.DOCUMENTED,
        Text.same(id),
        Text.same(id),
        new Solution(Who.MACHINE_ADMIN, Effort.MINUTES, null, Map.of(), List.of(), null),
        Place.UNKNOWN);
  }
}
