package dev.culprit.evidence;

import static dev.culprit.evidence.Sample.base;
import static dev.culprit.evidence.Sample.errorCase;
import static dev.culprit.evidence.Sample.line;
import static dev.culprit.evidence.Sample.noise;
import static dev.culprit.evidence.Sample.onlyIn;
import static dev.culprit.evidence.Sample.withClue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.culprit.evidence.Run.Outcome;
import dev.culprit.log.Level;
import dev.culprit.log.LogLine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceFinderTest {
  private static final EvidenceFinder FINDER =
      EvidenceFinder.of(
          base(
              errorCase("refused", line("refused-line", "access to {host:host} was refused")),
              withClue(
                  "timeout",
                  line("proxy-set", "proxy is set to {proxy}"),
                  line("timeout-line", "timed out")),
              errorCase("daemon-only", onlyIn("daemon", line("daemon-line", "heartbeat lost"))),
              noise("probe", line("probe-line", "probing 169.254.169.254"))));

  private static final String FAILED_RUN =
      """
      time="2026-11-24T10:00:00Z" level=debug msg="Agent Version: 1.34.2"
      time="2026-11-24T10:00:01Z" level=debug msg="Agent Command: connect"
      time="2026-11-24T10:00:02Z" level=error msg="access to \\"login.example.com\\" was refused"
      time="2026-11-24T10:00:02Z" level=error msg="access to login.example.com was refused"
      time="2026-11-24T10:00:03Z" level=fatal msg="Exit Code: AZCM0026: Network Error"
      """;

  private static final String GOOD_RUN =
      """
      time="2026-11-24T11:00:00Z" level=debug msg="Agent Version: 1.35.0"
      time="2026-11-24T11:00:01Z" level=debug msg="Agent Command: connect"
      time="2026-11-24T11:00:02Z" level=debug msg="access to login.example.com was refused"
      time="2026-11-24T11:00:03Z" level=info msg="Connected machine to Azure"
      """;

  @Test
  void aMatchSaysWhereItStandsAndWhatItsPlaceholdersTook() {
    Observation observation = find(FAILED_RUN);
    String text =
        "time=\"2026-11-24T10:00:02Z\" level=error msg=\"access to login.example.com was refused\"";
    assertEquals(
        List.of(
            new Match(
                "refused-line",
                "refused",
                1,
                new LogLine(
                    "agent.log",
                    4,
                    FAILED_RUN.indexOf(text),
                    Instant.parse("2026-11-24T10:00:02Z"),
                    Level.ERROR,
                    text),
                text.indexOf("access"),
                text.length() - 1,
                Map.of("host", "login.example.com"),
                1)),
        observation.matches());
  }

  @Test
  void twoKindsOfStartAreOneRunAndWhatIsKnownOfItsMachineIsRead() {
    Observation observation = find(FAILED_RUN + GOOD_RUN);
    assertEquals(
        List.of(
            new Run(1, "agent", "agent.log", 1, 5, at("10:00:00"), at("10:00:03"), Outcome.FAILED),
            new Run(
                2, "agent", "agent.log", 6, 9, at("11:00:00"), at("11:00:03"), Outcome.SUCCEEDED)),
        observation.runs());
    assertEquals(
        List.of("1 1.34.2", "2 1.35.0"),
        observation.readings().stream().map(r -> r.run() + " " + r.value()).toList());
  }

  @Test
  void aLogWithoutAStartIsOneRun() {
    assertEquals(
        List.of(new Run(1, "agent", "agent.log", 1, 2, null, null, Outcome.UNKNOWN)),
        find("hello\nit timed out\n").runs());
  }

  @Test
  void anErrorAfterTheSuccessFailsTheRun() {
    assertEquals(
        Outcome.FAILED,
        find(GOOD_RUN + "time=\"2026-11-24T11:00:09Z\" level=error msg=\"lost\"")
            .runs()
            .get(0)
            .outcome());
    assertEquals(
        Outcome.SUCCEEDED,
        find("level=error msg=\"try again\"\n" + GOOD_RUN.lines().skip(3).findFirst().orElseThrow())
            .runs()
            .get(0)
            .outcome());
  }

  @Test
  void aLineThatNoiseExplainsIsNoEvidence() {
    Observation observation =
        find(
            "level=error msg=\"probing 169.254.169.254 timed out\"\nlevel=info msg=\"timed out\"\n");
    assertEquals(List.of("probe-line"), ids(observation.noise()));
    assertEquals(List.of("timeout-line"), ids(observation.matches()));
    assertEquals(2, observation.matches().get(0).line().number());
    assertEquals(List.of(), observation.unexplained());
    assertEquals(Outcome.UNKNOWN, observation.runs().get(0).outcome());
  }

  @Test
  void alarmsThatNoCaseExplainsAreCountedByTheirShape() {
    Observation observation =
        find(
            """
            level=error msg="disk 3 of '/dev/a' is full (0x80070070)"
            level=error msg="disk 14 of '/dev/b' is full (0x8007001F)"
            FATAL[0001] nothing more to say
            level=error msg="it timed out"
            """);
    assertEquals(
        List.of("1 x2", "3 x1"),
        observation.unexplained().stream().map(u -> u.line().number() + " x" + u.count()).toList());
  }

  @Test
  void theLastLineThatSaysAValueDecidesHoweverManyDo() {
    String lines =
        "C:\\ProgramData\n"
            + "/var/opt/agent\n".repeat(500)
            + "Nov 24 10:00:00 host kubelet[2]: C:\\ProgramData\n";
    Reading reading = find(lines).readings().get(0);
    assertEquals("linux", reading.value());
    assertEquals(501, reading.line().number());
  }

  @Test
  void aClueIsAMatchOfItsCase() {
    Match clue = find("level=debug msg=\"proxy is set to http://proxy:8080\"\n").matches().get(0);
    assertEquals("timeout", clue.caseId());
    assertEquals(Map.of("proxy", "http://proxy:8080"), clue.captures());
  }

  @Test
  void linesOfOtherProgramsInASharedLogNeverCount() {
    String syslog =
        """
        Nov 24 10:00:00 host agent[1]: Starting agent service
        Nov 24 10:00:01 host kubelet[2]: it timed out
        Nov 24 10:00:02 host sudo: it timed out
        Nov 24 10:00:03 host agentd[3]: it timed out
        """;
    Observation observation = findIn("syslog", syslog);
    assertEquals(List.of(4L), observation.matches().stream().map(m -> m.line().number()).toList());
    assertEquals("agent", observation.files().get(0).product());
  }

  @Test
  void aLogIsRecognisedByItsLinesWhateverItsName() {
    assertEquals("agent", product("messages.txt", "Starting agent service\n"));
    assertEquals("", product("messages.txt", "it timed out\n"));
    assertEquals(List.of(), findIn("messages.txt", "it timed out\n").runs());
  }

  @Test
  void aLogIsRecognisedByItsNameUnlessAllItsLinesAreAnotherPrograms() {
    assertEquals("agent", product("Agent-2.log.1", "it timed out\n"));
    assertEquals(
        "", product("agent.log", "2026/11/24 10:00:00 [error] 1#1: *1 upstream timed out\n"));
    assertEquals(
        "",
        product(
            "agent.log", "10.0.0.1 - - [24/Nov/2026:10:00:00 +0000] \"GET /timed out\" 403 1\n"));
  }

  @Test
  void aGivenProductNeedsNoRecognition() {
    Observation observation = FINDER.findInText("it timed out", "paste", Optional.of("agent"));
    assertEquals(List.of("timeout-line"), ids(observation.matches()));
  }

  @Test
  void aSignatureOfOneLogIsNotLookedForInAnother() {
    assertEquals(List.of(), find("heartbeat lost\n").matches());
    assertEquals(List.of("daemon-line"), ids(findIn("agentd.log", "heartbeat lost\n").matches()));
    assertEquals(
        List.of("daemon-line"),
        ids(FINDER.findInText("heartbeat lost", "paste", Optional.of("agent")).matches()));
  }

  @Test
  void repeatsAreCountedAndRemembered() {
    Match match = find("it timed out\nlevel=info\nit timed out\n").matches().get(0);
    assertEquals(2, match.count());
    assertEquals(List.of(new Occurrence(1, null), new Occurrence(3, null)), match.occurrences());
  }

  @Test
  void anEntryThatAPasteWrappedIsOneLine() {
    Match match =
        find("""
                time="2026-11-24T10:00:00Z" level=debug msg="Agent Command: connect"
                time="2026-11-24T10:00:01Z" level=error msg="access to login.exam
                ple.com was refused"
                """)
            .matches()
            .get(0);
    assertEquals(2, match.line().number());
    assertEquals(1, match.count());
  }

  @Test
  void twoReadingsOfAWrappedEntryAreOneMatch() {
    Match match =
        find("""
                time="2026-11-24T10:00:01Z" level=error msg="access to a.example.com was refused at ga
                te 7"
                """)
            .matches()
            .get(0);
    assertEquals(1, match.count());
  }

  @Test
  void ofALongLineTheTextAroundTheMatchIsKept() {
    String line = "x".repeat(100_000) + " timed out " + "y".repeat(100_000);
    Match match = find(line).matches().get(0);
    assertEquals(16_386, match.line().text().length());
    assertEquals("timed out", match.line().text().substring(match.start(), match.end()));
  }

  @Test
  void aLongCaptureIsCut() {
    Match match = find("proxy is set to " + "p".repeat(2_000)).matches().get(0);
    assertEquals("p".repeat(1_000) + "…", match.captures().get("proxy"));
  }

  private static Observation find(String log) {
    return findIn("agent.log", log);
  }

  private static Observation findIn(String name, String log) {
    return FINDER.findInText(log, name, Optional.empty());
  }

  private static String product(String name, String log) {
    return findIn(name, log).files().get(0).product();
  }

  private static List<String> ids(List<Match> matches) {
    return matches.stream().map(Match::signature).toList();
  }

  private static Instant at(String time) {
    return Instant.parse("2026-11-24T" + time + "Z");
  }
}
