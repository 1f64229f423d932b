package dev.culprit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KnowledgeSimulateTest {

  @Test
  void comparesTheInterviewWithOtherPolicies() {
    ProjectRun run = ProjectRun.of("knowledge", "simulate", "invalid-client-secret");
    assertEquals(Status.DONE.code(), run.status(), run.err());
    String[] lines = run.out().split("\n");
    assertEquals(
        "case                   causes  asked  at most  Culprit  optimum  info gain  all asked   P/C"
            + "  file order  random",
        lines[0]);
    assertTrue(
        lines[1].matches("invalid-client-secret +6 +\\d\\.\\d +\\d( +\\d+\\.\\d){7}"), lines[1]);
  }

  @Test
  void anUnknownCaseIsToldWithTheNearest() {
    ProjectRun run = ProjectRun.of("knowledge", "simulate", "invalid-client-secrte");
    assertEquals(Status.WRONG_USAGE.code(), run.status());
    assertTrue(run.err().contains("invalid-client-secret"), run.err());
  }
}
