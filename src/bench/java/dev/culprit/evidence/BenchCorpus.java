package dev.culprit.evidence;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Writes what the benchmark reads: {@code log-10M}, {@code log-1G}, and for each number of
 * signatures {@code signatures-N} for Culprit, {@code patterns-N} for ripgrep and python, {@code
 * extended-N} for grep. Lines are logfmt, syslog, JSON and access log of about 150 bytes; one in a
 * thousand holds a signature, five in a thousand nearly do. Always the same.
 */
public final class BenchCorpus {
  private static final int MOST = 10_000;

  private final Random random = new Random(7);
  private final List<String> signatures = BenchSignatures.lines(MOST);
  private long line;

  private BenchCorpus() {}

  /**
   * @param arguments the folder to write to
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    for (int count = 10; count <= MOST; count *= 10) {
      List<String> lines = BenchSignatures.lines(count);
      Files.write(folder.resolve("signatures-" + count), lines);
      Files.write(
          folder.resolve("patterns-" + count),
          lines.stream().map(each -> BenchSignatures.regex(each, ".+?")).toList());
      Files.write(
          folder.resolve("extended-" + count),
          lines.stream().map(each -> BenchSignatures.regex(each, ".+")).toList());
    }
    new BenchCorpus().write(folder.resolve("log-10M"), 10_000_000);
    new BenchCorpus().write(folder.resolve("log-1G"), 1 << 30);
  }

  private void write(Path file, long size) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      long written = 0;
      while (written < size) {
        byte[] bytes = line(message()).getBytes(StandardCharsets.UTF_8);
        out.write(bytes);
        written += bytes.length;
      }
    }
  }

  private String message() {
    int kind = random.nextInt(1000);
    if (kind == 0) {
      return BenchSignatures.sample(signature(), random);
    }
    if (kind <= 5) {
      return nearMiss(BenchSignatures.sample(signatures.get(random.nextInt(MOST)), random));
    }
    return "%s %d of %s: %s finished after %d ms"
        .formatted(
            noun(),
            random.nextInt(100_000),
            noun(),
            BenchSignatures.any(BenchSignatures.VERBS, random),
            random.nextInt(900));
  }

  /** Few signatures make most hits, as in real logs. */
  private String signature() {
    int among = random.nextInt(10) < 7 ? 10 : random.nextInt(3) < 2 ? 100 : MOST;
    return signatures.get(random.nextInt(among));
  }

  /** The same words but for one letter in the middle. */
  private static String nearMiss(String sample) {
    int middle = sample.length() / 2;
    return sample.substring(0, middle) + "_" + sample.substring(middle + 1);
  }

  private String line(String message) {
    line++;
    String time =
        "2026-11-%02dT%02d:%02d:%02dZ"
            .formatted(line / 400_000 % 28 + 1, line / 18_000 % 24, line / 300 % 60, line / 5 % 60);
    return switch (random.nextInt(4)) {
      case 0 ->
          "time=\"%s\" level=info msg=\"%s\" component=%s request=%016x attempt=%d\n"
              .formatted(time, message, noun(), random.nextLong(), random.nextInt(5));
      case 1 ->
          "Nov %2d 10:%02d:%02d host-%d %sd[%d]: [%s/%s] %s (queue %d, sequence %d)\n"
              .formatted(
                  line / 400_000 % 28 + 1,
                  line / 300 % 60,
                  line / 5 % 60,
                  random.nextInt(50),
                  noun(),
                  random.nextInt(30_000),
                  noun(),
                  noun(),
                  message,
                  random.nextInt(64),
                  line);
      case 2 ->
          "{\"time\":\"%s\",\"severity\":\"INFO\",\"logger\":\"net.example.%s\",\"message\":\"%s\",\"id\":%d}\n"
              .formatted(time, noun(), message, line);
      default ->
          "10.0.%d.%d - - [%s] \"GET /api/%s/%d HTTP/1.1\" 200 %d \"https://www.example.net/%s\" \"%s\"\n"
              .formatted(
                  random.nextInt(256),
                  random.nextInt(256),
                  time,
                  noun(),
                  random.nextInt(10_000),
                  random.nextInt(50_000),
                  noun(),
                  message);
    };
  }

  private String noun() {
    return BenchSignatures.any(BenchSignatures.NOUNS, random);
  }
}
