package dev.culprit.evidence;

import static dev.culprit.evidence.Sample.base;
import static dev.culprit.evidence.Sample.errorCase;
import static dev.culprit.evidence.Sample.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.culprit.log.InputLimits;
import dev.culprit.log.LogInputs;
import dev.culprit.text.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
  private static final EvidenceFinder FINDER =
      EvidenceFinder.of(
          base(errorCase("timeout", line("timed-out", "host {host:word} timed out"))));

  @TempDir Path folder;

  @Test
  void severalThreadsFindTheSameInTheSameOrder() throws IOException {
    for (int file = 0; file < 5; file++) {
      StringBuilder log = new StringBuilder();
      for (int i = 0; i < 20_000; i++) {
        log.append(i % 1_000 == 0 ? "Agent Command: c" + i + "\n" : "")
            .append(i % 77 == 0 ? "host h" + i + " timed  out\n" : "level=info msg=\"good\"\n");
      }
      Files.writeString(folder.resolve("agent" + file + ".log"), log);
    }
    Observation alone = FINDER.find(inputs(), options(1, progress -> {}, () -> false));
    assertEquals(100, alone.runs().size());
    assertEquals(100, alone.matches().size());
    assertEquals(alone, FINDER.find(inputs(), options(4, progress -> {}, () -> false)));
  }

  @Test
  void whatWasReadIsToldAtTheEnd() throws IOException {
    Files.writeString(folder.resolve("agent.log"), "host a timed out\n");
    Files.writeString(folder.resolve("agent1.log"), "host a timed out\n");
    List<Progress> told = new ArrayList<>();
    FINDER.find(inputs(), options(2, told::add, () -> false));
    Progress last = told.get(told.size() - 1);
    assertEquals(34, last.bytes());
    assertEquals(34, last.total());
    assertEquals(Duration.ZERO, last.left());
  }

  @Test
  void aCancelledSearchGivesWhatWasFoundSoFar() throws IOException {
    Files.writeString(
        folder.resolve("agent.log"), "host early timed out\n" + "level=info\n".repeat(1_000_000));
    Files.writeString(folder.resolve("agent1.log"), "host later timed out\n");
    AtomicInteger asked = new AtomicInteger();
    Observation observation =
        FINDER.find(inputs(), options(1, progress -> {}, () -> asked.incrementAndGet() > 20));
    assertEquals(
        List.of("early"),
        observation.matches().stream().map(match -> match.captures().get("host")).toList());
    assertEquals(1, observation.files().size());
    assertTrue(observation.files().get(0).lines() < 1_000_000);
  }

  @Test
  void whatWasPipedInUntilItIsCancelledIsSearchedThoughNothingMoreComes() {
    CountDownLatch waiting = new CountDownLatch(1);
    AtomicInteger asked = new AtomicInteger();
    InputStream never =
        new InputStream() {
          @Override
          public int read() {
            waiting.countDown();
            while (true) {
              LockSupport.park();
            }
          }
        };
    InputStream before = System.in;
    System.setIn(
        new SequenceInputStream(
            new ByteArrayInputStream("host early timed out\n".getBytes(StandardCharsets.UTF_8)),
            never));
    try {
      Observation observation =
          FINDER.find(
              LogInputs.of(List.of("-"), InputLimits.STANDARD, List.of()),
              options(
                      1,
                      progress -> {},
                      // Not before what came first was taken, which asks a few times itself.
                      () -> waiting.getCount() == 0 && asked.incrementAndGet() > 8)
                  .withProduct(Optional.of("agent")));
      assertEquals(
          List.of("early"),
          observation.matches().stream().map(match -> match.captures().get("host")).toList());
      assertEquals(List.of(), observation.problems());
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void onlyLinesOfTheTimeAskedForAreTaken() throws IOException {
    Files.writeString(
        folder.resolve("agent.log"),
        """
        time="2026-11-24T09:59:59Z" msg="host before timed out"
        time="2026-11-24T10:00:00Z" msg="first"
        host first timed out
        time="2026-11-24T11:00:00Z" msg="host last timed out"
        time="2026-11-24T11:00:01Z" msg="second"
        host after timed out
        """);
    FindOptions all = FindOptions.STANDARD;
    FindOptions hour =
        new FindOptions(
            all.product(),
            Instant.parse("2026-11-24T10:00:00Z"),
            Instant.parse("2026-11-24T11:00:00Z"),
            1,
            all.progress(),
            all.cancelled());
    Match match = FINDER.find(inputs(), hour).matches().get(0);
    assertEquals("first", match.captures().get("host"));
    assertEquals(List.of(3L, 4L), match.occurrences().stream().map(Occurrence::line).toList());
  }

  @Test
  void whatCannotBeReadIsAProblemAndTheRestIsFound() throws IOException {
    Files.writeString(folder.resolve("agent.log"), "host a timed out\n");
    Observation observation =
        FINDER.find(
            LogInputs.of(
                List.of(folder.resolve("missing.log").toString(), folder.toString()),
                InputLimits.STANDARD,
                List.of()),
            FindOptions.STANDARD);
    assertEquals(1, observation.matches().size());
    assertEquals(1, observation.problems().stream().filter(Problem::isError).count());
  }

  @Test
  void ofVeryManyRunsTheOldestAreLeftOut() throws IOException {
    Files.writeString(
        folder.resolve("agent.log"),
        "Agent Command: a\nhost a timed out\n" + "Agent Command: b\n".repeat(1_500));
    Observation observation = FINDER.find(inputs(), FindOptions.STANDARD);
    assertEquals(1_001, observation.runs().size());
    assertEquals(1, observation.runs().get(0).firstLine());
    assertEquals(
        List.of(
            "the oldest 500 runs of the log are left out (%s): a thousand runs of one log are kept; name a time with --since and --until to see earlier ones"
                .formatted(folder.resolve("agent.log"))),
        observation.problems().stream().map(Problem::oneLine).toList());
  }

  private LogInputs inputs() {
    return LogInputs.of(List.of(folder.toString()), InputLimits.STANDARD, List.of());
  }

  private static FindOptions options(
      int threads, Consumer<Progress> progress, BooleanSupplier cancelled) {
    return new FindOptions(Optional.empty(), null, null, threads, progress, cancelled);
  }
}
