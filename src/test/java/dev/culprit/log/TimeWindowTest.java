package dev.culprit.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.log.Reading.Line;
import dev.culprit.text.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeWindowTest {
  private static final Instant START = Instant.parse("2024-01-31T00:00:00Z");
  private static final int ENTRIES = 100_000;
  private static final TimeWindow LATE =
      new TimeWindow(START.plusSeconds(90_000), null, TimeWindowTest::timeOf);

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
  void whatStandsBeforeThePartIsReadWhenItsLinesAreAskedForAndThenOnce() throws Exception {
    Path file = write(everySecond(), UnaryOperator.identity());
    FilePart part;
    long searched;
    try (CountedChannel channel = new CountedChannel(file)) {
      part = new TimeSearch(channel, channel.size(), LATE).find();
      searched = channel.count();
    }
    List<String> problems = new ArrayList<>();
    try (CountedChannel channel = new CountedChannel(file)) {
      plain(file, () -> false).read(channel, TimeWindowTest::readAll, told(problems));
      assertEquals(searched + part.length(), channel.count());
    }
    List<OptionalLong> before = new ArrayList<>();
    try (CountedChannel channel = new CountedChannel(file)) {
      plain(file, () -> false)
          .read(
              channel,
              log -> {
                log.next();
                before.add(log.linesBefore(() -> {}));
                readAll(log);
                before.add(log.linesBefore(() -> {}));
                assertEquals(Files.size(file), log.inputBytesRead());
              },
              told(problems));
      assertEquals(searched + Files.size(file), channel.count());
    }
    byte[] passed = Arrays.copyOf(Files.readAllBytes(file), (int) part.from());
    long lines = new String(passed, StandardCharsets.UTF_8).lines().count();
    assertEquals(List.of(OptionalLong.of(lines), OptionalLong.of(lines)), before);
    assertEquals(List.of(), problems);
  }

  @Test
  void aLineThatIsCutIsToldWithTheNumberItHasInTheFile() throws Exception {
    InputLimits limits = new InputLimits(1 << 10, 1 << 10, 1, 200, 10, 1L << 30, 200, 64L << 20);
    Path file =
        write(
            everySecond(),
            line ->
                line.startsWith("2024-02-01T03:00:00Z")
                    ? line.strip() + "x".repeat(2_000) + "\n"
                    : line);
    Reading late =
        Reading.of(LogInputs.of(List.of(file.toString()), limits, List.of()).within(LATE));
    assertEquals(1, late.problems().size());
    assertTrue(late.problems().get(0).contains(file + ":194401"), late.problems()::toString);
  }

  @Test
  void theCountingOfLinesEndsWhenItIsStopped() throws Exception {
    Path file = write(everySecond(), UnaryOperator.identity());
    AtomicInteger pieces = new AtomicInteger();
    List<String> problems = new ArrayList<>();
    try (CountedChannel channel = new CountedChannel(file)) {
      plain(file, () -> pieces.get() == 2)
          .read(
              channel,
              log -> assertTrue(log.linesBefore(pieces::incrementAndGet).isEmpty()),
              told(problems));
    }
    assertEquals(2, pieces.get());
    assertEquals(List.of(), problems);
  }

  @Test
  void thatLinesCannotBeCountedIsAProblem() throws Exception {
    Path file = write(everySecond(), UnaryOperator.identity());
    List<String> problems = new ArrayList<>();
    try (CountedChannel channel = new CountedChannel(file)) {
      plain(file, () -> false)
          .read(
              channel,
              log -> {
                channel.breakOff();
                assertTrue(log.linesBefore(() -> {}).isEmpty());
              },
              told(problems));
    }
    assertEquals(
        List.of(
            "the file cannot be read to its end ("
                + file
                + "): the disk is on fire; what came before was searched"),
        problems);
  }

  private static PlainFile plain(Path file, BooleanSupplier stopped) throws IOException {
    return new PlainFile(
        file,
        LogPath.named(file.toString(), "a.log"),
        Files.size(file),
        new ReadSettings(InputLimits.STANDARD, LATE, null, stopped));
  }

  private static Consumer<Problem> told(List<String> problems) {
    return problem -> problems.add(problem.oneLine());
  }

  private static void readAll(LogReader log) throws IOException {
    while (log.next() != null) {
      // What the lines say is of no interest here.
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
