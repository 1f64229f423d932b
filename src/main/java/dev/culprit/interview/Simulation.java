package dev.culprit.interview;

import dev.culprit.diagnosis.Findings;
import dev.culprit.diagnosis.Incident;
import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.Sighting;
import dev.culprit.interview.repair.Policy;
import dev.culprit.interview.repair.PolicyCost;
import dev.culprit.interview.repair.RepairModel;
import dev.culprit.interview.repair.Situation;
import dev.culprit.knowledge.Cause;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How well a case's knowledge leads from its error to its cause. An answering user is played
 * against each policy: for every cause as often as the case says that it is the one, and for every
 * answer as often as the cause gives it.
 *
 * @param costs what each policy costs; the optimum only where it can be computed
 * @param byCause what Culprit's own policy costs when this is the cause, by the cause's id
 * @param alike causes that no question tells apart: only trying their solutions does
 */
public record Simulation(
    ErrorCase errorCase,
    Map<Strategy, PolicyCost> costs,
    Map<String, PolicyCost> byCause,
    List<Pair> alike) {
  private static final long SEED = 1;

  /** The policies that are compared. */
  public enum Strategy {
    /** What the interview does. */
    CULPRIT,
    /** The best plan there is. */
    OPTIMUM,
    /** Asks what tells most per cost until nothing tells more. */
    INFORMATION_GAIN,
    /** Asks all questions in the order they are documented. */
    ALL_QUESTIONS,
    /** Never asks; tries solutions by probability over cost. */
    PROBABILITY_OVER_COST,
    /** Never asks; tries solutions in the order they are documented. */
    FILE_ORDER,
    /** Asks and tries at random. */
    RANDOM
  }

  /** Two causes. */
  public record Pair(Cause one, Cause other) {}

  /**
   * Simulates one case.
   *
   * @param inference a pure function: equal evidence gives equal findings
   * @return empty when the case, reported alone, has no suspect
   */
  public static Optional<Simulation> of(
      KnowledgeBase base, ErrorCase errorCase, Function<Evidence, Findings> inference) {
    Findings findings = inference.apply(Evidence.NONE.with(new Sighting(errorCase.id())));
    return findings.incidents().stream()
        .filter(incident -> !incident.liveSuspects().isEmpty())
        .findFirst()
        .map(incident -> of(base, errorCase, incident));
  }

  private static Simulation of(KnowledgeBase base, ErrorCase errorCase, Incident incident) {
    // A user who can answer everything: what is not safe is asked and found to be safe.
    RepairPlan plan = RepairPlan.of(incident, Evidence.NONE, new Safety(base, Evidence.NONE));
    Map<String, PolicyCost> byCause = new LinkedHashMap<>();
    List<PolicyCost> costs = PolicyCost.byFault(Policy.leastExpectedCost(), plan.situation());
    for (int fault = 0; fault < costs.size(); fault++) {
      byCause.put(plan.causes().get(fault).id(), costs.get(fault));
    }
    return new Simulation(errorCase, costs(plan), byCause, alike(plan));
  }

  private static Map<Strategy, PolicyCost> costs(RepairPlan plan) {
    List<Integer> questions =
        plan.incident().openQuestions().stream().map(plan.questions()::indexOf).toList();
    List<Integer> causes =
        plan.incident().cases().stream()
            .flatMap(seen -> seen.causes().stream())
            .map(candidate -> plan.causes().indexOf(candidate.cause()))
            .filter(index -> index >= 0)
            .toList();
    Map<Strategy, Policy> policies = new LinkedHashMap<>();
    policies.put(Strategy.CULPRIT, Policy.leastExpectedCost());
    if (Policy.isOptimumFound(plan.situation())) {
      policies.put(Strategy.OPTIMUM, Policy.optimal());
    }
    policies.put(Strategy.INFORMATION_GAIN, Policy.informationGain());
    policies.put(Strategy.ALL_QUESTIONS, Policy.askAll(questions));
    policies.put(Strategy.PROBABILITY_OVER_COST, Policy.probabilityOverCost());
    policies.put(Strategy.FILE_ORDER, Policy.fixedOrder(causes));
    policies.put(Strategy.RANDOM, Policy.random(SEED));
    Map<Strategy, PolicyCost> costs = new LinkedHashMap<>();
    policies.forEach((name, policy) -> costs.put(name, PolicyCost.of(policy, plan.situation())));
    return costs;
  }

  private static List<Pair> alike(RepairPlan plan) {
    List<Pair> alike = new ArrayList<>();
    List<Cause> causes = plan.causes();
    for (int one = 0; one < causes.size(); one++) {
      for (int other = one + 1; other < causes.size(); other++) {
        if (!isToldApart(plan.situation(), one, other)) {
          alike.add(new Pair(causes.get(one), causes.get(other)));
        }
      }
    }
    return alike;
  }

  private static boolean isToldApart(Situation situation, int one, int other) {
    for (RepairModel.Question question : situation.model().questions()) {
      for (double[] given : question.given()) {
        if (given[one] != given[other]) {
          return true;
        }
      }
    }
    return false;
  }
}
