package dev.culprit.interview.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestTest {
  private static final int LARGE = (16 << 20) + 1;

  @TempDir Path folder;

  @Test
  void thatOfASmallFileIsItsSha256() throws IOException {
    Path file = Files.writeString(folder.resolve("small"), "abc");
    // printf abc | sha256sum
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Digest.of(file));
  }

  @Test
  void thatOfALargeFileChangesWithItsBeginningItsEndAndItsSize() throws IOException {
    Path file = Files.write(folder.resolve("large"), new byte[LARGE]);
    String before = Digest.of(file);
    assertEquals(before, Digest.of(Files.write(folder.resolve("copy"), new byte[LARGE])));
    for (long at : new long[] {0, LARGE - 1, LARGE}) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.write(ByteBuffer.wrap(new byte[] {1}), at);
      }
      String after = Digest.of(file);
      assertNotEquals(before, after, () -> "byte " + at);
      before = after;
    }
  }
}
