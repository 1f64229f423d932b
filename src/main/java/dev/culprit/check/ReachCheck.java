package dev.culprit.check;

import dev.culprit.knowledge.CandidateCause;
import dev.culprit.knowledge.Cause;
import dev.culprit.knowledge.Effect;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Question;
import dev.culprit.knowledge.Scenario;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
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
              new Text(
                  "no case names the cause '" + cause.id() + "'",
                  "aucun cas ne nomme la cause '" + cause.id() + "'"),
              cause.place(),
              new Text("it can never be suspected", "elle ne peut jamais être soupçonnée"),
              new Text(
                  "add '- use: " + cause.id() + "' to the causes of a case, or remove it",
                  "ajoutez '- use: " + cause.id() + "' aux causes d'un cas, ou retirez-la")));
    }
    if (!diagnosed.contains(cause.id())) {
      return List.of(
          Problem.error(
              new Text(
                  "no scenario comes to the cause '" + cause.id() + "'",
                  "aucun scénario n'aboutit à la cause '" + cause.id() + "'"),
              cause.place(),
              new Text(
                  "it is not proven that anybody can ever get this diagnosis",
                  "il n'est pas prouvé que quelqu'un puisse obtenir ce diagnostic"),
              new Text(
                  "add a scenario with 'diagnosis: " + cause.id() + "' to a case that names it",
                  "ajoutez un scénario avec 'diagnosis: "
                      + cause.id()
                      + "' à un cas qui la nomme")));
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
                new Text(
                    "no answer to the question '" + question.id() + "' changes anything",
                    "aucune réponse à la question '"
                        + question.id()
                        + "' ne change quoi que ce soit"),
                question.place(),
                new Text(
                    "none says anything about a cause that a case names",
                    "aucune ne dit rien d'une cause nommée par un cas"),
                new Text(
                    "add 'rules-out:', 'confirms:', 'supports:' or 'weakens:' to an answer",
                    "ajoutez 'rules-out:', 'confirms:', 'supports:' ou 'weakens:' à une réponse")));
  }

  private static List<Problem> caseProblems(ErrorCase errorCase) {
    return errorCase.scenarios().isEmpty()
        ? List.of(
            Problem.error(
                new Text(
                    "the case '" + errorCase.id() + "' has no scenario",
                    "le cas '" + errorCase.id() + "' n'a pas de scénario"),
                errorCase.place(),
                new Text(
                    "nothing proves that its log lines lead to its causes",
                    "rien ne prouve que ses lignes de journal mènent à ses causes"),
                new Text(
                    "add 'scenarios:' with a log and the diagnosis it must come to",
                    "ajoutez 'scenarios:' avec un journal et le diagnostic auquel il doit"
                        + " aboutir")))
        : List.of();
  }
}
