package dev.culprit.check;

import dev.culprit.inference.Inference;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Scenario;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Each scenario comes out as it says. */
final class ScenarioCheck {
  private final KnowledgeBase base;
  private final ScenarioRun run;

  ScenarioCheck(KnowledgeBase base, Inference inference) {
    this.base = base;
    this.run = new ScenarioRun(base, inference);
  }

  List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (ErrorCase errorCase : base.cases()) {
      for (Scenario scenario : errorCase.scenarios()) {
        claims.add(
            new Claim(
                errorCase.id(), "scenario: " + scenario.name(), problems(errorCase, scenario)));
      }
    }
    return claims;
  }

  private List<Problem> problems(ErrorCase errorCase, Scenario scenario) {
    ScenarioRun.Outcome outcome = run.play(errorCase, scenario);
    List<Problem> problems = new ArrayList<>();
    if (scenario.diagnosis() != null && !same(scenario.diagnosis(), outcome.diagnosis())) {
      problems.add(
          problem(
              scenario,
              expected(new Text("diagnosis", "comme diagnostic\u00a0:"), scenario.diagnosis()),
              words(outcome.diagnosis()),
              outcome));
    }
    if (scenario.suspects() != null && !same(scenario.suspects(), outcome.suspects())) {
      problems.add(
          problem(
              scenario,
              expected(new Text("suspects", "comme suspects\u00a0:"), scenario.suspects()),
              words(outcome.suspects()),
              outcome));
    }
    if (scenario.asks() != null && !outcome.asked().equals(Optional.of(scenario.asks()))) {
      problems.add(
          problem(
              scenario,
              new Text("question ", "comme question\u00a0: ").plus(scenario.asks()),
              outcome.asked().map(Text::same).orElse(new Text("no question", "aucune question")),
              outcome));
    }
    return problems;
  }

  private static Problem problem(
      Scenario scenario, Text expected, Text found, ScenarioRun.Outcome outcome) {
    return Problem.error(
        new Text(
            "the scenario '" + scenario.name() + "' does not pass",
            "le scénario '" + scenario.name() + "' ne réussit pas"),
        scenario.place(),
        new Text(
            "it expects the " + expected.en() + ", but comes to " + found.en(),
            "il attend " + expected.fr() + "\u00a0; il obtient\u00a0: " + found.fr()),
        help(outcome));
  }

  private static Text expected(Text what, Collection<String> ids) {
    return new Text(what.en() + " " + words(ids).en(), what.fr() + " " + words(ids).fr());
  }

  private static Text help(ScenarioRun.Outcome outcome) {
    if (outcome.cases().isEmpty()) {
      return new Text(
          "its log shows no case at all: compare it with the signatures",
          "son journal ne montre aucun cas\u00a0: comparez-le aux signatures");
    }
    Text seen = new Text("its log shows ", "son journal montre ").plus(ids(outcome.cases()));
    return outcome.suspects().isEmpty()
        ? new Text(
            seen.en()
                + ", and every cause is ruled out: compare the answers with what they rule out",
            seen.fr()
                + ", et toutes les causes sont exclues\u00a0: comparez les réponses à ce qu'elles"
                + " excluent")
        : new Text(
            seen.en() + ", and " + ids(outcome.suspects()) + " may be behind it",
            seen.fr() + ", et l'origine peut être " + ids(outcome.suspects()));
  }

  private static boolean same(Collection<String> expected, Set<String> found) {
    return new TreeSet<>(expected).equals(found);
  }

  private static Text words(Collection<String> ids) {
    return ids.isEmpty() ? new Text("none", "aucun") : Text.same(ids(ids));
  }

  private static String ids(Collection<String> ids) {
    return String.join(", ", new TreeSet<>(ids));
  }
}
