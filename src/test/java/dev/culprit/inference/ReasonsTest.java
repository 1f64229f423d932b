package dev.culprit.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.diagnosis.Incident;
import dev.culprit.diagnosis.Reason;
import dev.culprit.evidence.Answer;
import dev.culprit.evidence.Match;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a conclusion rests on, down to what was observed. */
class ReasonsTest {
  private static final Book TWO_CAUSES =
      new Book()
          .errorCase("not-found", "wrong-tenant", "wrong-principal")
          .question("is-yours", "yes rules-out wrong-tenant", "no confirms wrong-tenant");

  @Test
  void aLastSuspectRestsOnWhyTheOthersAreNotIt() {
    Incident incident = only(Logged.signatures("not-found").answer("is-yours", "yes"));
    List<Reason> because = incident.diagnoses().get(0).because();
    assertEquals(
        """
        A cause at work is the diagnosis of the errors it explains.
          A cause at work explains every error it is known to give.
            A suspect is at work when it alone is left for an error.
              An error that is seen puts each of its documented causes under suspicion.
                Seen
                  Match not-found
                KnownCause
            An error that is seen puts each of its documented causes under suspicion.
              Seen
                Match not-found
              KnownCause
          A suspect is at work when it alone is left for an error.
            An error that is seen puts each of its documented causes under suspicion.
              Seen
                Match not-found
              KnownCause
        An answer rules out the cause.
          A person's answer settles a question.
            Answer is-yours yes
          AnswerEffect
        """,
        tree(because, ""));
  }

  @Test
  void aSuspectTellsWhatSpeaksAboutItStrongestFirst() {
    Incident incident = only(Logged.signatures("not-found").answer("is-yours", "no"));
    assertEquals(
        List.of(
            "An answer confirms the cause.",
            "An error that is seen puts each of its documented causes under suspicion."),
        incident.suspects().get(0).because().stream().map(Reason::rule).toList());
    assertEquals(
        List.of(
            "A suspect waits while another cause explains its error.",
            "An error that is seen puts each of its documented causes under suspicion."),
        incident.suspects().get(1).because().stream().map(Reason::rule).toList());
  }

  @Test
  void everyRuleHasASentenceInFrench() {
    Rules rules = ProjectRules.RULES;
    assertEquals(
        "Une réponse confirme la cause.",
        rules.sentence("An answer confirms the cause.").orElseThrow().fr());
    for (String name : rules.names()) {
      assertTrue(rules.sentence(name).orElseThrow().fr().endsWith("."), name);
    }
  }

  @Test
  void valuesAreWhatTheIncidentsLinesCapturedThenWhatIsKnown() {
    Incident incident =
        only(
            Logged.signatures()
                .match("not-found", "not-found", Map.of("directory", "first"))
                .match("not-found", "not-found", Map.of("directory", "second"))
                .reading("agent-version", "1.34")
                .reading("directory", "of the machine"));
    assertEquals(Map.of("directory", "first", "agent-version", "1.34"), incident.values());
  }

  private static Incident only(Logged logged) {
    return new Inference(ProjectRules.RULES)
        .infer(TWO_CAUSES.base(), logged.evidence())
        .incidents()
        .get(0);
  }

  private static String tree(List<Reason> reasons, String indent) {
    return reasons.stream()
        .map(reason -> indent + told(reason) + "\n" + tree(reason.premises(), indent + "  "))
        .collect(Collectors.joining());
  }

  private static String told(Reason reason) {
    if (!reason.rule().isEmpty()) {
      return reason.rule();
    }
    if (reason.fact() instanceof Match match) {
      return "Match " + match.signature();
    }
    if (reason.fact() instanceof Answer answer) {
      return "Answer " + answer.question() + " " + answer.choice();
    }
    return reason.fact().getClass().getSimpleName();
  }
}
