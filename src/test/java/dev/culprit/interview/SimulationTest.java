package dev.culprit.interview;

import static dev.culprit.knowledge.Effort.COMMAND;
import static dev.culprit.knowledge.Effort.GLANCE;
import static dev.culprit.knowledge.Effort.MINUTES;
import static dev.culprit.knowledge.Likelihood.COMMON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.interview.Simulation.Strategy;
import dev.culprit.interview.repair.PolicyCost;
import dev.culprit.knowledge.KnowledgeBase;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulationTest {
  private static final KnowledgeBase BASE =
      new SmallBase()
          .cause("a", COMMON, MINUTES)
          .cause("b", COMMON, MINUTES)
          .cause("c", COMMON, MINUTES)
          .cause("d", COMMON, MINUTES)
          .errorCase("error", "a", "b", "c", "d")
          .errorCase("empty")
          .question("half", GLANCE, "yes rules-out a, rules-out b", "no rules-out c, rules-out d")
          .question(
              "which", COMMAND, "a confirms a", "b confirms b", "none rules-out a, rules-out b")
          .base();

  private final Simulation simulation = of("error");

  @Test
  void countsQuestionsAndCostOverAllCauses() {
    PolicyCost cost = simulation.costs().get(Strategy.CULPRIT);

    // half is asked; then which if it is a or b, else one of c and d is tried after the other
    assertEquals((1 + 3 + 10) / 2.0 + (1 + 15) / 2.0, cost.mean(), 1e-9);
    assertEquals(1.5, cost.meanQuestions(), 1e-9);
    assertEquals(2, cost.worstQuestions());
    assertEquals(1 + 20, cost.worst(), 1e-9);
    assertEquals(1.25, cost.meanRepairs(), 1e-9);
  }

  @Test
  void tellsWhatEachCauseCosts() {
    assertEquals(14, simulation.byCause().get("a").mean(), 1e-9);
    assertEquals(2, simulation.byCause().get("b").meanQuestions(), 1e-9);
    assertEquals(11, simulation.byCause().get("c").mean(), 1e-9);
    assertEquals(21, simulation.byCause().get("d").mean(), 1e-9);
  }

  @Test
  void namesTheCausesThatNoQuestionTellsApart() {
    assertEquals(
        List.of("c d"),
        simulation.alike().stream().map(p -> p.one().id() + " " + p.other().id()).toList());
  }

  @Test
  void noStrategyBeatsTheOptimum() {
    double optimum = simulation.costs().get(Strategy.OPTIMUM).mean();

    assertEquals(Strategy.values().length, simulation.costs().size());
    simulation.costs().values().forEach(cost -> assertTrue(cost.mean() >= optimum - 1e-9));
    assertEquals(25, simulation.costs().get(Strategy.FILE_ORDER).mean(), 1e-9);
  }

  @Test
  void aCaseWithoutCausesIsNotSimulated() {
    assertTrue(
        Simulation.of(BASE, BASE.errorCase("empty").get(), new PlainInference(BASE)).isEmpty());
  }

  private static Simulation of(String id) {
    return Simulation.of(BASE, BASE.errorCase(id).get(), new PlainInference(BASE)).get();
  }
}
