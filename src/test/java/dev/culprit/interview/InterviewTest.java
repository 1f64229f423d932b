package dev.culprit.interview;

import static dev.culprit.knowledge.Effort.COMMAND;
import static dev.culprit.knowledge.Effort.GLANCE;
import static dev.culprit.knowledge.Effort.MINUTES;
import static dev.culprit.knowledge.Likelihood.COMMON;
import static dev.culprit.knowledge.Likelihood.RARE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.knowledge.Who;
import dev.culprit.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InterviewTest {
  private static final SmallBase TENANT =
      new SmallBase()
          .cause("wrong-tenant", COMMON, MINUTES)
          .cause("wrong-application", COMMON, MINUTES)
          .cause("deleted-application", COMMON, MINUTES)
          .errorCase("not-found", "wrong-tenant", "wrong-application", "deleted-application")
          .question(
              "is-directory-yours",
              GLANCE,
              "yes rules-out wrong-tenant",
              "no confirms wrong-tenant")
          .question(
              "is-identifier-known",
              COMMAND,
              "yes confirms deleted-application",
              "no rules-out deleted-application");

  @Test
  void asksTheQuestionOfBestValueThenTriesWhatIsLeft() {
    Interview interview = TENANT.interview("not-found");

    assertEquals("question is-directory-yours", key(interview));
    interview.answer("is-directory-yours", "yes");
    assertEquals("question is-identifier-known", key(interview));
    interview.answer("is-identifier-known", "no");
    assertEquals("solution wrong-application", key(interview));
    assertTrue(interview.findings().isComplete());
    interview.tried("wrong-application", true);
    assertEquals(new Finished(), interview.next());
  }

  @Test
  void aConfirmedCauseIsTriedAtOnce() {
    Interview interview = TENANT.interview("not-found");

    interview.answer("is-directory-yours", "no");

    Try step = (Try) interview.next();
    assertEquals("wrong-tenant", step.cause().id());
    assertEquals(1, step.probability());
    assertEquals(10, step.cost());
  }

  @Test
  void aCheapSolutionIsTriedBeforeADearQuestion() {
    Interview interview =
        new SmallBase()
            .cause("a", COMMON, GLANCE)
            .cause("b", COMMON, MINUTES)
            .errorCase("error", "a", "b")
            .question("q", MINUTES, "yes confirms a", "no confirms b")
            .interview("error");

    Try step = (Try) interview.next();
    assertEquals("a", step.cause().id());
    assertEquals(0.5, step.probability(), 1e-12);
    assertEquals(0.5 * 1 + 0.5 * 11, step.cost(), 1e-9);
  }

  @Test
  void dontKnowChangesNothingAndIsNotAskedAgain() {
    Interview interview = TENANT.interview("not-found");
    Map<String, Double> before = Belief.of(interview.findings().incidents().get(0));

    interview.answer("is-directory-yours", "unknown");

    assertEquals(before, Belief.of(interview.findings().incidents().get(0)));
    assertFalse(
        interview.steps().stream().anyMatch(s -> s.key().get().endsWith("is-directory-yours")));
  }

  @Test
  void backUndoesTheLastActWhateverItWas() {
    Interview interview = TENANT.interview("not-found");
    List<Step> start = interview.steps();

    interview.answer("is-directory-yours", "yes");
    interview.skip();
    interview.tried("wrong-application", false);
    interview.delegate(Who.NETWORK_TEAM, false);
    interview.report("not-found");
    for (int i = 0; i < 5; i++) {
      assertTrue(interview.back().isPresent());
    }

    assertEquals(start, interview.steps());
    assertTrue(interview.back().isEmpty());
  }

  @Test
  void anAnswerCanBeChangedAtAnyTime() {
    Interview interview = TENANT.interview("not-found");
    interview.answer("is-directory-yours", "yes");
    interview.answer("is-identifier-known", "no");

    interview.answer("is-directory-yours", "no");

    assertEquals("solution wrong-tenant", key(interview));
    interview.back();
    assertEquals("solution wrong-application", key(interview));
  }

  @Test
  void whatIsSkippedComesAgainOnlyWhenNothingElseIsLeft() {
    Interview interview = TENANT.interview("not-found");

    assertTrue(interview.skip());
    assertEquals("question is-identifier-known", key(interview));
    assertTrue(interview.skip());
    assertEquals("solution deleted-application", key(interview));
    interview.skip();
    interview.skip();
    interview.skip();
    assertEquals("question is-directory-yours", key(interview));
  }

  @Test
  void stepsThatAreTheReadersComeFirst() {
    SmallBase base =
        new SmallBase()
            .cause("firewall", COMMON, Who.NETWORK_TEAM, MINUTES, Map.of())
            .cause("clock", RARE, Who.MACHINE_ADMIN, MINUTES, Map.of())
            .errorCase("error", "firewall", "clock")
            .question("q", Who.NETWORK_TEAM, COMMAND, "yes confirms firewall", "no confirms clock");
    Interview interview = base.interview("error");
    assertEquals("solution firewall", key(interview));

    interview.delegate(Who.NETWORK_TEAM, false);
    assertEquals("solution clock", key(interview));
    interview.tried("clock", false);
    assertEquals("solution firewall", key(interview));
    interview.back();
    interview.delegate(Who.NETWORK_TEAM, true);
    assertEquals("solution firewall", key(interview));
  }

  @Test
  void aDangerousSolutionWaitsForTheAnswerThatMakesItSafe() {
    SmallBase base =
        new SmallBase()
            .cause("stale", COMMON, Who.MACHINE_ADMIN, MINUTES, Map.of("is-azure-local", "no"))
            .errorCase("error", "stale")
            .question("is-azure-local", GLANCE, "yes", "no");
    Interview interview = base.interview("error");

    Ask ask = (Ask) interview.next();
    assertEquals("is-azure-local", ask.question().id());
    assertEquals("stale", ask.makesSafe().get().id());

    interview.answer("is-azure-local", "no");
    assertEquals("solution stale", key(interview));

    interview.answer("is-azure-local", "yes");
    assertEquals(Escalate.Reason.NOT_SAFE, ((Escalate) interview.next()).reason());

    interview.answer("is-azure-local", "unknown");
    Escalate escalate = (Escalate) interview.next();
    assertEquals(Escalate.Reason.NOT_SAFE, escalate.reason());
    assertEquals(
        "[Answered[question=is-azure-local, choice=unknown, because=person]]",
        escalate.answers().toString());
  }

  @Test
  void aDangerousSolutionWhoseQuestionIsMissingIsNeverProposed() {
    Interview interview =
        new SmallBase()
            .cause("stale", COMMON, Who.MACHINE_ADMIN, MINUTES, Map.of("is-azure-local", "no"))
            .errorCase("error", "stale")
            .interview("error");

    Escalate escalate = (Escalate) interview.next();
    assertEquals(Escalate.Reason.NOT_SAFE, escalate.reason());
    assertEquals(List.of(), escalate.answers());
  }

  @Test
  void aContradictionNamesTheAnswersThatMadeItAndBackMendsIt() {
    SmallBase base =
        new SmallBase()
            .cause("a", COMMON, MINUTES)
            .cause("b", COMMON, MINUTES)
            .errorCase("error", "a", "b")
            .question("p", GLANCE, "yes rules-out a", "no")
            .question("q", GLANCE, "yes rules-out b", "no");
    Interview interview = base.interview("error");
    interview.answer("p", "yes");
    interview.answer("q", "yes");

    Escalate escalate = (Escalate) interview.next();
    assertEquals(Escalate.Reason.CONTRADICTION, escalate.reason());
    assertEquals(
        List.of("p=yes", "q=yes"),
        escalate.answers().stream().map(a -> a.question() + "=" + a.choice()).toList());

    interview.back();
    assertEquals("solution b", key(interview));
  }

  @Test
  void escalatesWhenNothingHelped() {
    Interview interview = TENANT.interview("not-found");
    interview.tried("wrong-tenant", false);
    interview.tried("wrong-application", false);
    interview.tried("deleted-application", false);

    assertEquals(Escalate.Reason.NOTHING_HELPED, ((Escalate) interview.next()).reason());
  }

  @Test
  void aConfirmedCauseWhoseSolutionFailedIsNotProposedAgain() {
    Interview interview = TENANT.interview("not-found");
    interview.answer("is-directory-yours", "no");
    interview.tried("wrong-tenant", false);

    assertFalse(
        interview.steps().stream().anyMatch(step -> step.key().get().endsWith("wrong-tenant")));
  }

  @Test
  void escalatesWhenNothingWasFound() {
    Escalate escalate = (Escalate) TENANT.interview().next();

    assertEquals(Escalate.Reason.NOTHING_FOUND, escalate.reason());
    assertTrue(escalate.incident().isEmpty());
  }

  @Test
  void aReportedErrorIsEvidence() {
    Interview interview = TENANT.interview();

    interview.report("not-found");

    assertEquals("question is-directory-yours", key(interview));
  }

  @Test
  void aStepThatServesTwoIncidentsIsPreferred() {
    SmallBase base =
        new SmallBase()
            .cause("a", COMMON, MINUTES)
            .cause("b", COMMON, MINUTES)
            .cause("c", COMMON, MINUTES)
            .cause("d", COMMON, MINUTES)
            .errorCase("first", "a", "b")
            .errorCase("second", "c", "d")
            .question("own", COMMAND, "yes confirms a", "no confirms b")
            .question("shared", COMMAND, "yes confirms a, confirms c", "no confirms b, confirms d");

    Ask ask = (Ask) base.interview("first", "second").next();

    assertEquals("shared", ask.question().id());
    assertEquals(3 + 10 + 10, ask.cost(), 1e-9);
  }

  @Test
  void anUnknownWordIsToldWithTheNearestOne() {
    Interview interview = TENANT.interview("not-found");

    assertEquals(
        "there is no question \"is-directory-your\": did you mean \"is-directory-yours\"?",
        unknown(() -> interview.answer("is-directory-your", "yes")));
    assertEquals(
        "\"perhaps\" is no answer to the question \"is-directory-yours\": choose one of: yes, no,"
            + " unknown",
        unknown(() -> interview.answer("is-directory-yours", "perhaps")));
    assertEquals(
        "there is no cause \"wrong-tennant\": did you mean \"wrong-tenant\"?",
        unknown(() -> interview.tried("wrong-tennant", true)));
    assertEquals(
        "there is no case \"xyz\": all cases are listed by \"knowledge list\"",
        unknown(() -> interview.report("xyz")));
    assertEquals(
        "il n'y a pas de cas « xyz »: « knowledge list » énumère tous les cas",
        assertThrows(UnknownWordException.class, () -> interview.report("xyz"))
            .problem(Language.FR)
            .oneLine());
    assertTrue(interview.acts().isEmpty());
  }

  private static String unknown(org.junit.jupiter.api.function.Executable act) {
    return assertThrows(UnknownWordException.class, act).getMessage();
  }

  private static String key(Interview interview) {
    return interview.next().key().orElse(interview.next().toString());
  }
}
