package dev.culprit.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.culprit.evidence.Answer;
import dev.culprit.evidence.Run.Outcome;
import dev.culprit.knowledge.Question.AnsweredBy;
import dev.culprit.knowledge.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What follows from evidence, rule by rule. */
class InferenceTest {
  private static final Book TWO_CAUSES =
      new Book()
          .errorCase("not-found", "wrong-tenant", "wrong-principal")
          .question("is-yours", "yes rules-out wrong-tenant", "no confirms wrong-tenant");

  /** Three endpoints, each refused by the proxy or for a reason of its own. */
  private static final Book PROXY =
      new Book()
          .errorCase("login-refused", "proxy", "login-down")
          .errorCase("management-refused", "proxy", "role-missing")
          .errorCase("secret-invalid", "secret-mistyped", "secret-expired");

  @Test
  void nothingFollowsFromNothing() {
    assertEquals("", told(TWO_CAUSES, Logged.nothing()));
  }

  @Test
  void aCaseWithOneCauseIsDiagnosedAtOnce() {
    assertEquals(
        "secret: expired => expired",
        told(new Book().errorCase("secret", "expired"), Logged.signatures("secret")));
  }

  @Test
  void twoCausesStayUnderSuspicionAndTheirQuestionIsOpen() {
    assertEquals(
        "not-found: wrong-principal wrong-tenant ? is-yours",
        told(TWO_CAUSES, Logged.signatures("not-found")));
  }

  @Test
  void anAnswerThatRulesOutACauseLeavesTheLastOne() {
    assertEquals(
        "not-found: wrong-principal -wrong-tenant => wrong-principal",
        told(TWO_CAUSES, Logged.signatures("not-found").answer("is-yours", "yes")));
  }

  @Test
  void anAnswerConfirmsACauseAndTheOthersWait() {
    assertEquals(
        "not-found: +wrong-tenant (wrong-principal) => wrong-tenant!",
        told(TWO_CAUSES, Logged.signatures("not-found").answer("is-yours", "no")));
  }

  @Test
  void notKnowingSettlesAQuestionAndSaysNothing() {
    assertEquals(
        "not-found: wrong-principal wrong-tenant",
        told(TWO_CAUSES, Logged.signatures("not-found").answer("is-yours", Answer.UNKNOWN)));
  }

  @Test
  void evidenceThatSpeaksForAndAgainstChangesTheOrderOfSuspects() {
    Book book =
        new Book()
            .errorCase("e", "a", "b", "c")
            .question("q", "yes weakens a", "yes supports c", "yes supports b")
            .question("r", "yes supports c");
    assertEquals(
        "e: c b a", told(book, Logged.signatures("e").answer("q", "yes").answer("r", "yes")));
  }

  @Test
  void aSignatureAnswersAQuestionThatNobodyAnswered() {
    Book book =
        new Book()
            .errorCase("e", "a", "b")
            .caseWithClue("f", "seen-elsewhere", Verdict.SUPPORTS, "z", "z")
            .question("q", answeredBy("no", "seen-elsewhere"), "no rules-out a", "yes rules-out b");
    Logged log = Logged.signatures("e").match("seen-elsewhere", "f", Map.of());
    assertEquals("e: b -a => b", told(book, log));
    assertEquals("e: a -b => a", told(book, log.answer("q", "yes")), "a person's answer wins");
    assertEquals("e: b -a => b", told(book, log.answer("q", Answer.UNKNOWN)));
  }

  @Test
  void aContextValueAnswersAQuestion() {
    Book book =
        new Book()
            .errorCase("e", "a", "b")
            .question(
                "q",
                List.of(new AnsweredBy("yes", "", "agent-version", ">=1.34")),
                "yes rules-out a");
    assertEquals(
        "e: b -a => b", told(book, Logged.signatures("e").reading("agent-version", "1.40.2")));
    assertEquals("e: a b ? q", told(book, Logged.signatures("e").reading("agent-version", "1.9")));
  }

  @Test
  void aClueSpeaksAboutACauseAndShowsNoErrorItself() {
    assertEquals("e: b -a => b", told(clue(Verdict.RULES_OUT), withClue()));
    assertEquals("e: +a (b) => a!", told(clue(Verdict.CONFIRMS), withClue()));
    assertEquals("e: b a", told(clue(Verdict.WEAKENS), withClue()));
    assertEquals("e: a b", told(clue(Verdict.SUPPORTS), withClue()));
    assertEquals(
        "",
        told(
            clue(Verdict.CONFIRMS),
            Logged.nothing().run(Outcome.FAILED).match("c", "e", Map.of())));
  }

  @Test
  void aSolutionThatDidNotHelpRulesOutItsCauseEvenAConfirmedOne() {
    assertEquals(
        "not-found: wrong-principal -wrong-tenant => wrong-principal",
        told(
            TWO_CAUSES,
            Logged.signatures("not-found").answer("is-yours", "no").failed("wrong-tenant")));
  }

  @Test
  void aSolutionThatHelpedConfirmsItsCause() {
    assertEquals(
        "not-found: +wrong-principal (wrong-tenant) => wrong-principal!!",
        told(TWO_CAUSES, Logged.signatures("not-found").solved("wrong-principal")));
  }

  @Test
  void nothingIsLeftWhenEveryCauseIsRuledOut() {
    assertEquals(
        "not-found: -wrong-principal -wrong-tenant => nothing left",
        told(
            TWO_CAUSES,
            Logged.signatures("not-found").answer("is-yours", "yes").failed("wrong-principal")));
  }

  @Test
  void aConfirmationOutweighsWhatSpeaksAgainst() {
    Book book =
        new Book()
            .errorCase("e", "a", "b")
            .question("q", "yes confirms a")
            .question("r", "yes rules-out a", "no rules-out b");
    assertEquals(
        "e: +a (b) => a!",
        told(book, Logged.signatures("e").answer("q", "yes").answer("r", "yes")));
  }

  @Test
  void severalErrorsOfOneFaultAreOneIncidentWithOneDiagnosis() {
    assertEquals(
        "login-refused management-refused: proxy (login-down) (role-missing) => proxy",
        told(PROXY, Logged.signatures("login-refused", "management-refused")));
  }

  @Test
  void whatWaitedComesBackWhenTheWiderSuspectIsRuledOut() {
    assertEquals(
        "login-refused: login-down -proxy => login-down"
            + " | management-refused: role-missing -proxy => role-missing",
        told(PROXY, Logged.signatures("login-refused", "management-refused").failed("proxy")));
  }

  @Test
  void faultsThatShareNoSuspectAreIncidentsOfTheirOwn() {
    assertEquals(
        "secret-invalid: secret-expired secret-mistyped | login-refused: login-down proxy",
        told(PROXY, Logged.signatures("secret-invalid", "login-refused")));
  }

  @Test
  void aNarrowSuspectThatIsConfirmedTakesItsErrorOutOfTheWiderOnesReach() {
    Book book =
        new Book()
            .errorCase("e", "narrow", "wide")
            .errorCase("f", "wide", "other")
            .question("q", "yes confirms narrow");
    assertEquals(
        "e: +narrow (wide) => narrow! | f: other wide",
        told(book, Logged.signatures("e", "f").answer("q", "yes")));
  }

  @Test
  void noErrorIsLeftWithoutASuspectWhenSuspectsOverlap() {
    Book book =
        new Book()
            .errorCase("e", "a", "b")
            .errorCase("f", "b", "c")
            .errorCase("g", "c", "d")
            .errorCase("h", "c", "d");
    // c explains three errors, b two of which c explains one: b must stay, for e.
    assertEquals("e f g h: b c (a) (d) => b c", told(book, Logged.signatures("e", "f", "g", "h")));
  }

  @Test
  void theOnlyCauseOfOneErrorExplainsTheOthersItGives() {
    Book book = new Book().errorCase("e", "a").errorCase("f", "a", "b");
    assertEquals("e f: a (b) => a", told(book, Logged.signatures("e", "f")));
  }

  @Test
  void aGenericErrorBringsSuspectsOnlyWhenNothingSaysMore() {
    Book book =
        new Book().genericCase("failed", "broken", "interrupted").errorCase("secret", "expired");
    assertEquals("failed: broken interrupted", told(book, Logged.signatures("failed")));
    assertEquals(
        "secret failed: expired => expired", told(book, Logged.signatures("secret", "failed")));
  }

  @Test
  void aGenericErrorBelongsToTheErrorSeenJustBefore() {
    Book book =
        new Book()
            .genericCase("failed", "broken")
            .errorCase("e", "a")
            .errorCase("f", "b")
            .errorCase("g", "c");
    assertEquals(
        "e: a => a | f failed: b => b | g: c => c",
        told(book, Logged.signatures("e", "f", "failed", "g")));
    assertEquals("failed e: a => a | f: b => b", told(book, Logged.signatures("failed", "e", "f")));
  }

  @Test
  void aRunThatSucceededShowsNoError() {
    assertEquals(
        "",
        told(
            TWO_CAUSES,
            Logged.nothing().run(Outcome.SUCCEEDED).match("not-found", "not-found", Map.of())));
  }

  @Test
  void runsAreIncidentsOfTheirOwn() {
    assertEquals(
        "not-found: wrong-principal wrong-tenant ? is-yours"
            + " | not-found: wrong-principal wrong-tenant ? is-yours",
        told(
            TWO_CAUSES,
            Logged.signatures("not-found")
                .run(Outcome.UNKNOWN)
                .match("not-found", "not-found", Map.of())));
  }

  @Test
  void whatAPersonSawCountsWithoutALog() {
    assertEquals(
        "not-found: wrong-principal wrong-tenant ? is-yours",
        told(TWO_CAUSES, Logged.nothing().sighting("not-found")));
  }

  @Test
  void noiseIsNoError() {
    assertEquals("", told(new Book().noise("harmless"), Logged.signatures("harmless")));
  }

  @Test
  void whatTheKnowledgeDoesNotKnowIsPassedOver() {
    assertEquals(
        "",
        told(
            TWO_CAUSES,
            Logged.signatures("forgotten").sighting("gone").answer("old", "yes").failed("lost")));
  }

  @Test
  void aQuestionThatTreatsAllSuspectsAlikeIsNotOpen() {
    Book book =
        new Book().errorCase("e", "a", "b").question("q", "yes supports a", "yes supports b");
    assertEquals("e: a b", told(book, Logged.signatures("e")));
  }

  private static Book clue(Verdict verdict) {
    return new Book().caseWithClue("e", "c", verdict, "a", "a", "b");
  }

  private static Logged withClue() {
    return Logged.signatures("e").match("c", "e", Map.of());
  }

  private static List<AnsweredBy> answeredBy(String choice, String signature) {
    return List.of(new AnsweredBy(choice, signature, "", ""));
  }

  private static String told(Book book, Logged logged) {
    return Telling.of(new Inference(ProjectRules.RULES).infer(book.base(), logged.evidence()));
  }
}
