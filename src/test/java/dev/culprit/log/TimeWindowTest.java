package dev.culprit.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.log.Reading.Line;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeWindowTest {
  private static final Instant START = Instant.parse("2024-01-31T00:00:00Z");
  private static final int ENTRIES = 100_000;

  @TempDir Path folder;

  @Test
  void onlyThePartOfTheTimeIsReadWithItsOwnLineNumbers() throws Exception {
    Path file = write(everySecond(), UnaryOperator.identity());
    List<Line> all = Reading.of(file).lines();
    Reading part = within(file, START.plusSeconds(50_000), START.plusSeconds(50_600));
    int first = (int) part.lines().get(0).at().number() - 1;
    assertEquals(all.subList(first, first + part.lines().size()), part.lines());
    assertTrue(part.lines().containsAll(all.subList(100_000, 101_202)));
    assertTrue(part.lines().size() < 10_000, () -> part.lines().size() + " lines");
    assertEquals(List.of(), part.problems());
  }

  @Test
  void anOpenWindowGoesToTheEndOfTheFileOrFromItsBeginning() throws Exception {
    Path file = write(everySecond(), UnaryOperator.identity());
    List<Line> all = Reading.of(file).lines();
    List<Line> late = within(file, START.plusSeconds(99_000), null).lines();
    assertTrue(late.containsAll(all.subList(198_000, all.size())) && late.size() < 10_000);
    List<Line> early = within(file, null, START.plusSeconds(1_000)).lines();
    assertTrue(early.containsAll(all.subList(0, 2_002)) && early.size() < 10_000);
  }

  @Test
  void aWindowBesideAllTimesGivesNextToNothing() throws Exception {
    Path file = write(everySecond(), UnaryOperator.identity());
    assertTrue(within(file, START.plusSeconds(200_000), null).lines().size() < 2_000);
    assertTrue(within(file, null, START.minusSeconds(200_000)).lines().size() < 2_000);
  }

  @Test
  void whatIsPassedOverIsToldUntilItIsStopped() throws Exception {
    Path file = write(everySecond(), UnaryOperator.identity());
    LogInputs late = windowed(file, START.plusSeconds(90_000), null);
    long begin = Reading.of(late).lines().get(0).at().offset();
    List<Long> passed = new ArrayList<>();
    List<String> read = new ArrayList<>();
    late.inputs().get(0).visit(new Passing(passed, read), problem -> read.add(problem.oneLine()));
    assertEquals(begin, passed.get(passed.size() - 1));
    assertEquals(List.of(file.toString()), read);

    passed.clear();
    read.clear();
    late.stoppedBy(() -> passed.size() == 2)
        .inputs()
        .get(0)
        .visit(new Passing(passed, read), problem -> read.add(problem.oneLine()));
    assertEquals(2, passed.size());
    assertEquals(List.of(), read);
  }

  private record Passing(List<Long> passed, List<String> read) implements LogVisitor {
    @Override
    public void visit(LogReader log) {
      read.add(log.path());
    }

    @Override
    public void passed(long bytes) {
      passed.add(bytes);
    }
  }

  @Test
  void aFileWhoseTimesDoNotGrowIsReadWhole() throws Exception {
    List<Instant> backwards = everySecond();
    Collections.reverse(backwards);
    Path file = write(backwards, UnaryOperator.identity());
    assertEquals(
        2 * ENTRIES,
        within(file, START.plusSeconds(20_000), START.plusSeconds(20_600)).lines().size());
  }

  @Test
  void aFileThatTellsNoTimesIsReadWhole() throws Exception {
    Path file = write(everySecond(), line -> "no time\n");
    assertEquals(2 * ENTRIES, within(file, START, START).lines().size());
  }

  @Test
  void aSmallOrPackedFileIsReadWhole() throws Exception {
    Path small = Files.writeString(folder.resolve("small.log"), "a\nb\n");
    assertEquals(2, within(small, START, START).lines().size());
    byte[] log = Files.readAllBytes(write(everySecond(), UnaryOperator.identity()));
    Path packed = Files.write(folder.resolve("log.gz"), ArchivesTest.gzip(log));
    assertEquals(2 * ENTRIES, within(packed, START, START).lines().size());
  }

  private static Reading within(Path file, Instant since, Instant until) {
    return Reading.of(windowed(file, since, until));
  }

  private static LogInputs windowed(Path file, Instant since, Instant until) {
    return LogInputs.of(List.of(file.toString()), InputLimits.STANDARD, List.of())
        .within(new TimeWindow(since, until, TimeWindowTest::timeOf));
  }

  private static Instant timeOf(String line) {
    return line.startsWith("2024-") ? Instant.parse(line.substring(0, 20)) : null;
  }

  private static List<Instant> everySecond() {
    List<Instant> times = new ArrayList<>();
    for (int second = 0; second < ENTRIES; second++) {
      times.add(START.plusSeconds(second));
    }
    return times;
  }

  /** Each entry has a second line that tells no time. */
  private Path write(List<Instant> times, UnaryOperator<String> entry) throws Exception {
    StringBuilder log = new StringBuilder();
    for (Instant time : times) {
      log.append(entry.apply(time + " level=info msg=\"some work was done\" number=7\n"));
      log.append("  and a second line\n");
    }
    return Files.writeString(folder.resolve("a.log"), log, StandardCharsets.UTF_8);
  }
}
