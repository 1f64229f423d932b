package dev.culprit.interview;

import static dev.culprit.knowledge.Effort.GLANCE;
import static dev.culprit.knowledge.Effort.MINUTES;
import static dev.culprit.knowledge.Likelihood.COMMON;
import static dev.culprit.knowledge.Likelihood.RARE;
import static dev.culprit.knowledge.Likelihood.UNCOMMON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BeliefTest {
  private static SmallBase three() {
    return new SmallBase()
        .cause("a", COMMON, MINUTES)
        .cause("b", UNCOMMON, MINUTES)
        .cause("c", RARE, MINUTES)
        .errorCase("error", "a", "b", "c")
        .question(
            "q", GLANCE, "yes supports b", "no weakens a", "maybe rules-out a", "sure confirms c")
        .question("p", GLANCE, "yes supports b", "no weakens b");
  }

  @Test
  void likelihoodWordsGiveTheOdds() {
    assertEquals(List.of("a 9/13", "b 3/13", "c 1/13"), belief(three().interview("error"), 13));
  }

  @Test
  void theCaseHasTheLastWordOnItsLikelihood() {
    SmallBase base = three().likelihood("error", "c", COMMON);

    assertEquals(List.of("a 9/21", "c 9/21", "b 3/21"), belief(base.interview("error"), 21));
  }

  @Test
  void supportMakesFourTimesAsLikelyAndWeakeningAQuarter() {
    Interview interview = three().interview("error");

    interview.answer("q", "yes");
    assertEquals(List.of("b 12/22", "a 9/22", "c 1/22"), belief(interview, 22));
    interview.answer("p", "yes");
    assertEquals(List.of("b 48/58", "a 9/58", "c 1/58"), belief(interview, 58));
    interview.answer("p", "no");
    assertEquals(List.of("a 9/13", "b 3/13", "c 1/13"), belief(interview, 13));
  }

  @Test
  void confirmedAndRuledOutAreTheLimits() {
    Interview interview = three().interview("error");

    interview.answer("q", "maybe");
    assertEquals(List.of("b 3/4", "c 1/4"), belief(interview, 4));
    interview.answer("q", "sure");
    assertEquals(List.of("c 1/1"), belief(interview, 1));
  }

  @Test
  void dontKnowIsNoEvidence() {
    Interview interview = three().interview("error");

    interview.answer("q", "unknown");

    assertEquals(List.of("a 9/13", "b 3/13", "c 1/13"), belief(interview, 13));
  }

  @Test
  void aCauseThatDoesNotExplainACaseIsAHundredTimesLessLikelyThanARareOne() {
    SmallBase base =
        new SmallBase()
            .cause("a", COMMON, MINUTES)
            .cause("b", UNCOMMON, MINUTES)
            .cause("c", COMMON, MINUTES)
            .errorCase("first", "a", "b")
            .errorCase("second", "b", "c");
    Interview interview = base.interview("first", "second");
    assertEquals(List.of("b 1/1"), belief(interview, 1));

    interview.tried("b", false);

    assertEquals(List.of("a 1/2", "c 1/2"), belief(interview, 2));
  }

  /** Probabilities as fractions of this whole. */
  private static List<String> belief(Interview interview, int whole) {
    Map<String, Double> belief = Belief.of(interview.findings().incidents().get(0));
    belief.values().forEach(p -> assertEquals(Math.rint(p * whole), p * whole, 1e-9));
    return belief.entrySet().stream()
        .map(e -> e.getKey() + " " + Math.round(e.getValue() * whole) + "/" + whole)
        .toList();
  }
}
