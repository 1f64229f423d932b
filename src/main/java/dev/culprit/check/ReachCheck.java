package dev.culprit.check;

import dev.culprit.knowledge.CandidateCause;
import dev.culprit.knowledge.Cause;
import dev.culprit.knowledge.Effect;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Question;
import dev.culprit.knowledge.Scenario;
import dev.culprit.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Nothing lies about that no diagnosis can ever come to or be changed by. */
final class ReachCheck {
  private final KnowledgeBase base;
  private final Set<String> named;
  private final Set<String> diagnosed;

  ReachCheck(KnowledgeBase base) {
    this.base = base;
    this.named =
        base.cases().stream()
            .flatMap(errorCase -> errorCase.causes().stream())
            .map(CandidateCause::id)
            .collect(Collectors.toSet());
    this.diagnosed =
        base.cases().stream()
            .flatMap(errorCase -> errorCase.scenarios().stream())
            .map(Scenario::diagnosis)
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
  }

  List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (Cause cause : base.causes()) {
      claims.add(new Claim(cause.id(), "some scenario comes to this cause", causeProblems(cause)));
    }
    for (Question question : base.questions()) {
      claims.add(
          new Claim(question.id(), "some answer changes something", questionProblems(question)));
    }
    for (ErrorCase errorCase : base.cases()) {
      if (!errorCase.isNoise()) {
        claims.add(new Claim(errorCase.id(), "it has a scenario", caseProblems(errorCase)));
      }
    }
    return claims;
  }

  private List<Problem> causeProblems(Cause cause) {
    if (!named.contains(cause.id())) {
      return List.of(
          Problem.error(
              "no case names the cause '" + cause.id() + "'",
              cause.place(),
              "it can never be suspected",
              "add '- use: " + cause.id() + "' to the causes of a case, or remove it"));
    }
    if (!diagnosed.contains(cause.id())) {
      return List.of(
          Problem.error(
              "no scenario comes to the cause '" + cause.id() + "'",
              cause.place(),
              "it is not proven that anybody can ever get this diagnosis",
              "add a scenario with 'diagnosis: " + cause.id() + "' to a case that names it"));
    }
    return List.of();
  }

  private List<Problem> questionProblems(Question question) {
    boolean changesSomething =
        question.choices().stream()
            .flatMap(choice -> choice.effects().stream())
            .map(Effect::cause)
            .anyMatch(named::contains);
    return changesSomething
        ? List.of()
        : List.of(
            Problem.error(
                "no answer to the question '" + question.id() + "' changes anything",
                question.place(),
                "none says anything about a cause that a case names",
                "add 'rules-out:', 'confirms:', 'supports:' or 'weakens:' to an answer"));
  }

  private static List<Problem> caseProblems(ErrorCase errorCase) {
    return errorCase.scenarios().isEmpty()
        ? List.of(
            Problem.error(
                "the case '" + errorCase.id() + "' has no scenario",
                errorCase.place(),
                "nothing proves that its log lines lead to its causes",
                "add 'scenarios:' with a log and the diagnosis it must come to"))
        : List.of();
  }
}
