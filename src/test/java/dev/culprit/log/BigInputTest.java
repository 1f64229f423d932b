package dev.culprit.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two gigabytes, of one line and of many, in the memory a small machine has: {@code ./mvnw test
 * -Dgroups=big -DexcludedGroups= -DargLine=-Xmx128m}.
 */
@Tag("big")
class BigInputTest {
  private static final long SIZE = 2L << 30;

  @Test
  void aLineOfTwoGigabytesIsCut() {
    assertEquals(
        List.of(
            "1 lines, 2147483648 bytes",
            "a line is longer than 1 MiB (standard input:1): only its beginning was searched"),
        read((byte) 'x'));
  }

  @Test
  void twoGigabytesOfEmptyLinesAreCounted() {
    assertEquals(List.of("2147483648 lines, 2147483648 bytes"), read((byte) '\n'));
  }

  private static List<String> read(byte value) {
    List<String> told = new ArrayList<>();
    LogInputs.of(List.of("-"), InputLimits.STANDARD, List.of(), repeated(value))
        .inputs()
        .get(0)
        .visit(
            log -> {
              Chunk chunk;
              do {
                chunk = log.next();
              } while (chunk != null);
              told.add(log.linesRead() + " lines, " + log.bytesRead() + " bytes");
            },
            problem -> told.add(problem.oneLine()));
    return told;
  }

  private static InputStream repeated(byte value) {
    return new InputStream() {
      private long left = SIZE;

      @Override
      public int read() {
        return left-- > 0 ? value : -1;
      }

      @Override
      public int read(byte[] into, int from, int length) {
        if (left == 0) {
          return -1;
        }
        int read = (int) Math.min(left, length);
        Arrays.fill(into, from, from + read, value);
        left -= read;
        return read;
      }
    };
  }
}
