package dev.culprit.interview.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.Observation;
import dev.culprit.evidence.RunSelection;
import dev.culprit.interview.Interview;
import dev.culprit.interview.PlainInference;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.yaml.YamlDocument;
import org.junit.jupiter.api.Test;

class ScenarioTextTest {
  private static final KnowledgeBase BASE = Examples.BASE.base();
  private static final Evidence EVIDENCE =
      RunSelection.lastRuns(Examples.observation("agent.log")).evidence();

  private final Interview interview = new Interview(BASE, EVIDENCE, new PlainInference(BASE));

  @Test
  void aDiagnosisBecomesAScenarioThatExpectsIt() {
    interview.answer("p", "no");
    interview.tried("c", false);

    String scenario = ScenarioText.of(interview, "a \"b\"");

    assertEquals(
        """
        - name: "a \\"b\\""
          log: |-
            level=error msg="no # {brace}: \\t\tété 🦊"
            - odd: [line]
          answers: { "p": "no" }
          failed: ["c"]
          diagnosis: ["b"]
        """,
        scenario);
  }

  @Test
  void anUnfinishedInterviewExpectsItsSuspectsAndItsQuestion() {
    assertEquals(
        """
          suspects: ["a", "b", "c"]
          asks: "p"
        """,
        ScenarioText.of(interview, "x")
            .lines()
            .skip(4)
            .map(l -> l + "\n")
            .reduce("", String::concat));
  }

  @Test
  void aLineWithControlCharactersIsQuoted() {
    Observation odd = Examples.observation("agent.log", "  \u0007 bell");
    Evidence evidence = RunSelection.lastRuns(odd).evidence();
    String scenario =
        ScenarioText.of(new Interview(BASE, evidence, new PlainInference(BASE)), "x: y");

    assertEquals(
        "  log: \"level=error msg=\\\"no # {brace}: \\\\t\\u0009été \\ud83e\\udd8a\\\"\\u000a"
            + "  \\u0007 bell\"",
        scenario.lines().toList().get(1));
    assertTrue(YamlDocument.parse(scenario, "s.yaml").root().isPresent());
  }
}
