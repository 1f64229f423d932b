package dev.culprit.check;

import dev.culprit.inference.Inference;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Scenario;
import dev.culprit.text.Problem;
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
              "diagnosis " + words(scenario.diagnosis()),
              words(outcome.diagnosis()),
              outcome));
    }
    if (scenario.suspects() != null && !same(scenario.suspects(), outcome.suspects())) {
      problems.add(
          problem(
              scenario,
              "suspects " + words(scenario.suspects()),
              words(outcome.suspects()),
              outcome));
    }
    if (scenario.asks() != null && !outcome.asked().equals(Optional.of(scenario.asks()))) {
      problems.add(
          problem(
              scenario,
              "question " + scenario.asks(),
              outcome.asked().orElse("no question"),
              outcome));
    }
    return problems;
  }

  private static Problem problem(
      Scenario scenario, String expected, String found, ScenarioRun.Outcome outcome) {
    return Problem.error(
        "the scenario '" + scenario.name() + "' does not pass",
        scenario.place(),
        "it expects the " + expected + ", but comes to " + found,
        help(outcome));
  }

  private static String help(ScenarioRun.Outcome outcome) {
    if (outcome.cases().isEmpty()) {
      return "its log shows no case at all: compare it with the signatures";
    }
    String seen = "its log shows " + words(outcome.cases());
    return outcome.suspects().isEmpty()
        ? seen + ", and every cause is ruled out: compare the answers with what they rule out"
        : seen + ", and " + words(outcome.suspects()) + " may be behind it";
  }

  private static boolean same(Collection<String> expected, Set<String> found) {
    return new TreeSet<>(expected).equals(found);
  }

  private static String words(Collection<String> ids) {
    return ids.isEmpty() ? "none" : String.join(", ", new TreeSet<>(ids));
  }
}
