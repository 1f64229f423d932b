package dev.culprit.evidence;

import static dev.culprit.evidence.Sample.base;
import static dev.culprit.evidence.Sample.errorCase;
import static dev.culprit.evidence.Sample.line;
import static dev.culprit.evidence.Sample.noise;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.log.Chunk;
import dev.culprit.log.InputLimits;
import dev.culprit.log.LineHead;
import dev.culprit.log.LogInput;
import dev.culprit.log.LogInputs;
import dev.culprit.log.LogReader;
import dev.culprit.log.LogVisitor;
import dev.culprit.log.TimeWindow;
import dev.culprit.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a large log that grows with time only the part of the time that is asked for is read. */
class PartOfLogTest {
  private static final Instant START = Instant.parse("2026-11-24T00:00:00Z");
  private static final int LINES = 60_000;
  private static final EvidenceFinder FINDER =
      EvidenceFinder.of(
          base(
              errorCase("timeout", line("timed-out", "host {host:word} timed out")),
              noise("probe", line("probe-line", "probing"))));

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void whatIsFoundInAPartHasTheNumbersOfTheWholeLog(int threads) throws IOException {
    write(
        49_999,
        "host z timed out",
        "Agent Command: a",
        "Agent Version: 1.2",
        "host a timed out",
        "level=error probing",
        "level=error strange",
        "host b timed out",
        "Exit Code: 1",
        "Agent Command: b",
        "Connected machine");
    Observation all = FINDER.find(inputs(), FindOptions.STANDARD);
    Observation part = FINDER.find(inputs(), since(49_990, threads));
    assertTrue(part.files().get(0).lines() < LINES / 2);
    assertEquals(
        List.of(50_003L, 50_006L),
        part.matches().get(1).occurrences().stream().map(Occurrence::line).toList());
    assertEquals(all.matches(), part.matches());
    assertEquals(all.noise(), part.noise());
    assertEquals(all.readings(), part.readings());
    assertEquals(all.unexplained(), part.unexplained());
    assertEquals(all.runs().subList(1, 3), part.runs().subList(1, 3));
    Run before = part.runs().get(0);
    assertEquals(50_000, before.lastLine());
    assertEquals(LINES - part.files().get(0).lines() + 1, before.firstLine());
  }

  @Test
  void noLineIsCountedWhereNothingIsFound() throws IOException {
    write(50_000, "host a timed out");
    AtomicInteger asked = new AtomicInteger();
    Observation observation =
        FINDER.find(
            List.of(part(50_100, new AtomicBoolean(), asked::incrementAndGet, () -> {})),
            since(50_100, 1));
    assertEquals(0, asked.get());
    Run run = observation.runs().get(0);
    assertEquals(0, run.firstLine());
    assertEquals(0, run.lastLine());
    assertEquals(START.plusSeconds(LINES - 1), run.to());
    assertEquals(List.of(), observation.matches());
  }

  @Test
  void whoeverInterruptsTheReadingKeepsWhatWasFound() throws IOException {
    write(20_000, "host a timed out", "host b timed out");
    AtomicBoolean interrupted = new AtomicBoolean();
    LogInput input = part(20_000, interrupted, () -> {}, () -> interrupted.set(true));
    Observation observation = FINDER.find(List.of(input), since(20_000, 1));
    assertEquals(20_001, observation.matches().get(0).line().number());
    assertTrue(observation.files().get(0).lines() < LINES / 2);
  }

  @Test
  void aLogWhoseLinesHaveNoNumbersIsLeftOut() throws IOException {
    write(20_000, "host a timed out");
    AtomicBoolean interrupted = new AtomicBoolean();
    LogInput input = part(20_000, interrupted, () -> interrupted.set(true), () -> {});
    Observation observation = FINDER.find(List.of(input), since(20_000, 1));
    assertEquals(List.of(), observation.files());
    assertEquals(List.of(), observation.matches());
  }

  private LogInputs inputs() {
    return LogInputs.of(List.of(folder.toString()), InputLimits.STANDARD, List.of());
  }

  /** The log from a second on; what is to be done before and after its lines are counted. */
  private LogInput part(int second, AtomicBoolean stopped, Runnable before, Runnable after) {
    LogInput input =
        inputs()
            .within(
                new TimeWindow(START.plusSeconds(second), null, line -> LineHead.of(line).time()))
            .stoppedBy(stopped::get)
            .inputs()
            .get(0);
    return new Watching(input, before, after);
  }

  private static FindOptions since(int second, int threads) {
    return new FindOptions(
        Optional.empty(), START.plusSeconds(second), null, threads, progress -> {}, () -> false);
  }

  /** A line for each second, in which these stand from that second on. */
  private void write(int second, String... messages) throws IOException {
    StringBuilder log = new StringBuilder();
    for (int i = 0; i < LINES; i++) {
      boolean isOne = i >= second && i < second + messages.length;
      String message = isOne ? messages[i - second] : "level=info msg=\"nothing to be seen here\"";
      log.append("time=\"%s\" %s number=%06d\n".formatted(START.plusSeconds(i), message, i));
    }
    Files.writeString(folder.resolve("agent.log"), log);
  }

  private record Watching(LogInput input, Runnable before, Runnable after) implements LogInput {
    @Override
    public String path() {
      return input.path();
    }

    @Override
    public long size() {
      return input.size();
    }

    @Override
    public void visit(LogVisitor visitor, Consumer<Problem> problems) {
      input.visit(log -> visitor.visit(new Watched(log, before, after)), problems);
    }
  }

  private record Watched(LogReader log, Runnable before, Runnable after) implements LogReader {
    @Override
    public OptionalLong linesBefore(Runnable afterEachPiece) {
      before.run();
      OptionalLong lines = log.linesBefore(afterEachPiece);
      after.run();
      return lines;
    }

    @Override
    public boolean beginsWithFirstLine() {
      return log.beginsWithFirstLine();
    }

    @Override
    public String path() {
      return log.path();
    }

    @Override
    public String name() {
      return log.name();
    }

    @Override
    public Chunk next() throws IOException {
      return log.next();
    }

    @Override
    public String encoding() {
      return log.encoding();
    }

    @Override
    public long bytesRead() {
      return log.bytesRead();
    }

    @Override
    public long linesRead() {
      return log.linesRead();
    }

    @Override
    public long inputBytesRead() {
      return log.inputBytesRead();
    }
  }
}
