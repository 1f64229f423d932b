package dev.culprit.evidence;

import static dev.culprit.evidence.Sample.base;
import static dev.culprit.evidence.Sample.errorCase;
import static dev.culprit.evidence.Sample.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.culprit.evidence.Run.Outcome;
import dev.culprit.log.InputLimits;
import dev.culprit.log.LogInputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunSelectionTest {
  private static final EvidenceFinder FINDER =
      EvidenceFinder.of(base(errorCase("timeout", line("timed-out", "timed out"))));

  private static final String FAILED =
      """
      time="2026-11-24T%s:00:00Z" level=debug msg="Agent Command: connect"
      time="2026-11-24T%<s:00:01Z" level=debug msg="Agent Version: 1.34"
      time="2026-11-24T%<s:00:02Z" level=error msg="it timed out"
      """;
  private static final String SUCCEEDED =
      """
      time="2026-11-24T%s:00:00Z" level=debug msg="Agent Command: connect"
      time="2026-11-24T%<s:00:01Z" level=debug msg="it timed out, trying again"
      time="2026-11-24T%<s:00:02Z" level=info msg="Connected machine"
      """;
  private static final String SILENT =
      """
      time="2026-11-24T%s:00:00Z" level=debug msg="Agent Command: show"
      time="2026-11-24T%<s:00:01Z" level=debug msg="Agent Version: 1.35"
      """;

  @TempDir Path folder;

  @Test
  void theLastRunOfALogCounts() {
    RunSelection selection = last(FAILED.formatted("10") + FAILED.formatted("11"));
    assertEquals(List.of(2), runs(selection));
    assertEquals(1, selection.evidence().matches().size());
    assertEquals(List.of("1.34"), values(selection));
    assertEquals(List.of(), selection.overcome());
  }

  @Test
  void aRunThatTellsNothingDoesNotHideTheOneBefore() {
    assertEquals(List.of(1), runs(last(FAILED.formatted("10") + SILENT.formatted("11"))));
    assertEquals(List.of(2), runs(last(SILENT.formatted("10") + SILENT.formatted("11"))));
  }

  @Test
  void aRunThatSucceededShowsNoErrorAndOvercomesEarlierOnes() {
    Observation observation =
        observe(FAILED.formatted("10") + FAILED.formatted("11") + SUCCEEDED.formatted("12"));
    RunSelection selection = RunSelection.lastRuns(observation);
    assertEquals(List.of(3), runs(selection));
    assertEquals(List.of(), selection.evidence().matches());
    assertEquals(
        List.of(
            new Overcome(
                observation.matches().get(0), observation.runs().get(0), observation.runs().get(2)),
            new Overcome(
                observation.matches().get(1),
                observation.runs().get(1),
                observation.runs().get(2))),
        selection.overcome());
  }

  @Test
  void whatFailedAfterASuccessIsNotOvercome() {
    RunSelection selection =
        last(FAILED.formatted("10") + SUCCEEDED.formatted("11") + FAILED.formatted("12"));
    assertEquals(List.of(3), runs(selection));
    assertEquals(1, selection.evidence().matches().size());
    assertEquals(List.of(1), selection.overcome().stream().map(o -> o.failed().number()).toList());
  }

  @Test
  void allRunsCountWhenAskedFor() {
    RunSelection selection =
        RunSelection.allRuns(observe(FAILED.formatted("10") + SUCCEEDED.formatted("11")));
    assertEquals(List.of(1, 2), runs(selection));
    assertEquals(List.of(1), selection.evidence().matches().stream().map(Match::run).toList());
    assertEquals(List.of(), selection.overcome());
  }

  @Test
  void rotatedFilesOfAFolderAreOneLogInOrderOfTime() throws IOException {
    write("agent.log", SUCCEEDED.formatted("12"));
    write("agent.log.1", FAILED.formatted("11"));
    write("agent-2026-11-24T10-00-00.000.log", FAILED.formatted("10"));
    write("agent-host-01.log", FAILED.formatted("09"));
    write("other/agent.log", FAILED.formatted("08"));
    Observation observation =
        FINDER.find(
            LogInputs.of(List.of(folder.toString()), InputLimits.STANDARD, List.of()),
            FindOptions.STANDARD);
    RunSelection selection = RunSelection.lastRuns(observation);
    assertEquals(
        List.of("agent-host-01.log", "agent.log", "other/agent.log"),
        selection.evidence().runs().stream()
            .map(run -> folder.relativize(Path.of(run.file())).toString().replace('\\', '/'))
            .sorted()
            .toList());
    assertEquals(2, selection.overcome().size());
    assertEquals(Outcome.SUCCEEDED, selection.overcome().get(0).succeeded().outcome());
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static RunSelection last(String log) {
    return RunSelection.lastRuns(observe(log));
  }

  private static Observation observe(String log) {
    return FINDER.findInText(log, "agent.log", Optional.empty());
  }

  private static List<Integer> runs(RunSelection selection) {
    return selection.evidence().runs().stream().map(Run::number).toList();
  }

  private static List<String> values(RunSelection selection) {
    return selection.evidence().readings().stream().map(Reading::value).toList();
  }
}
