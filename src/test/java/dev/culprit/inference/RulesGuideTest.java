package dev.culprit.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.culprit.diagnosis.Findings;
import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.Match;
import dev.culprit.evidence.Run.Outcome;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Verdict;
import dev.culprit.log.Level;
import dev.culprit.log.LogLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked rules of rules/README.md load and do what the page says. */
class RulesGuideTest {
  private static final Pattern EXAMPLE = Pattern.compile("```drl\n(.*?)```", Pattern.DOTALL);

  private static final KnowledgeBase BASE =
      new Book()
          .errorCase("token-not-valid-yet", "token-from-elsewhere", "clock-is-wrong")
          .errorCase("certificate-not-valid-yet", "certificate-renewed-early")
          .errorCase("service-is-silent", "service-stopped")
          .caseWithClue("case-a", "agent-connected", Verdict.WEAKENS, "other", "other")
          .caseWithClue("case-b", "service-heartbeat", Verdict.WEAKENS, "other", "other")
          .caseWithClue("case-c", "role-granted", Verdict.WEAKENS, "other", "other")
          .errorCase("client-not-authorized", "no-role", "role-just-granted")
          .base();

  @TempDir static Path folder;
  private static Rules rules;

  @Test
  void theExamplesLoadBesideTheGeneralRules() throws IOException {
    assertEquals(List.of(), rules().problems(BASE));
    assertEquals(ProjectRules.RULES.names().size() + 3, rules().names().size());
  }

  @Test
  void twoErrorsAreOneFault() throws IOException {
    assertEquals(
        "token-not-valid-yet certificate-not-valid-yet: clock-is-wrong"
            + " (certificate-renewed-early) (token-from-elsewhere) => clock-is-wrong",
        told(Logged.signatures("token-not-valid-yet", "certificate-not-valid-yet").evidence()));
  }

  @Test
  void anAbsenceIsAnError() throws IOException {
    Logged connected = Logged.signatures().match("agent-connected", "other", Map.of());
    assertEquals(
        "service-is-silent: service-stopped => service-stopped", told(connected.evidence()));
    connected.run(Outcome.UNKNOWN).match("service-heartbeat", "other", Map.of());
    assertEquals("", told(connected.evidence()));
  }

  @Test
  void aTimeRelationSupportsACause() throws IOException {
    assertEquals("client-not-authorized: role-just-granted no-role", told(refusedAfter(599)));
    assertEquals("client-not-authorized: no-role role-just-granted", told(refusedAfter(600)));
  }

  private static Evidence refusedAfter(int seconds) {
    return new Evidence(
        List.of(),
        List.of(at("role-granted", 1000), at("client-not-authorized", 1000 + seconds)),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Match at(String signature, long second) {
    LogLine line =
        new LogLine("log", second, 0, Instant.ofEpochSecond(second), Level.ERROR, signature);
    return new Match(signature, signature, 1, line, 0, 1, Map.of(), 1);
  }

  private static String told(Evidence evidence) throws IOException {
    Findings findings = new Inference(rules()).infer(BASE, evidence);
    return Telling.of(findings);
  }

  private static Rules rules() throws IOException {
    if (rules == null) {
      String examples =
          EXAMPLE
              .matcher(Files.readString(Path.of("rules/README.md")))
              .results()
              .map(example -> example.group(1))
              .collect(Collectors.joining("\n"));
      Files.writeString(folder.resolve("examples.drl"), examples);
      LoadedRules loaded = Rules.load(List.of(Path.of("rules"), folder), RuleCache.none());
      assertEquals(new ArrayList<>(), loaded.problems());
      rules = loaded.rules();
    }
    return rules;
  }
}
