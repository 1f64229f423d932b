package dev.culprit.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.culprit.diagnosis.Findings;
import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.Run.Outcome;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same evidence gives the same findings, in whatever order it is told. */
class InferenceOrderTest {
  private static final KnowledgeBase BASE =
      new Book()
          .errorCase("login", "proxy", "login-down", "dns")
          .errorCase("management", "proxy", "role", "dns")
          .caseWithClue("secret", "clue", Verdict.WEAKENS, "proxy", "mistyped", "expired")
          .genericCase("failed", "broken", "interrupted")
          .question("q", "yes rules-out proxy", "no supports proxy", "no weakens dns")
          .question("r", "yes confirms mistyped", "no rules-out mistyped")
          .question("s", "yes rules-out role", "no supports role")
          .base();

  @Test
  void findingsDoNotDependOnTheOrderOfEvidence() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Evidence evidence = some(random);
      String told = told(infer(evidence));
      for (int shuffle = 0; shuffle < 5; shuffle++) {
        assertEquals(told, told(infer(shuffled(evidence, random))), "seed " + seed);
      }
    }
  }

  private static Evidence some(Random random) {
    Logged logged = Logged.nothing();
    for (int run = 0; run < 1 + random.nextInt(2); run++) {
      logged.run(random.nextInt(4) == 0 ? Outcome.SUCCEEDED : Outcome.FAILED);
      for (String id : List.of("login", "management", "secret", "failed")) {
        if (random.nextBoolean()) {
          logged.match(id, id, Map.of("host", "h" + random.nextInt(3)));
        }
      }
      if (random.nextBoolean()) {
        logged.match("clue", "secret", Map.of());
      }
    }
    for (String question : List.of("q", "r", "s")) {
      if (random.nextBoolean()) {
        logged.answer(question, random.nextBoolean() ? "yes" : "no");
      }
    }
    if (random.nextInt(3) == 0) {
      logged.failed("dns");
    }
    return logged.evidence();
  }

  private static Evidence shuffled(Evidence evidence, Random random) {
    return new Evidence(
        evidence.runs(),
        shuffled(evidence.matches(), random),
        evidence.readings(),
        evidence.sightings(),
        shuffled(evidence.answers(), random),
        shuffled(evidence.attempts(), random));
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static Findings infer(Evidence evidence) {
    return new Inference(ProjectRules.RULES).infer(BASE, evidence);
  }

  /** With every reason, down to the lines of the log. */
  private static String told(Findings findings) {
    return Telling.of(findings)
        + findings.incidents().stream()
            .map(i -> "\n" + i.values() + i.suspects() + i.diagnoses())
            .toList();
  }
}
