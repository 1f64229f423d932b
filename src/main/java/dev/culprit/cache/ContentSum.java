package dev.culprit.cache;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Tells contents apart: CRC-32 and CRC-32C, 64 bits together. Processors compute both, so that a
 * megabyte costs less than a millisecond from the first start on, where SHA-256 in Java costs
 * sixty. It notices every accidental change but one in 2^64. Whoever wants to deceive it can, but
 * so could anybody who may write a file deceive a longer sum that lies in the same file: that is
 * why everything is kept in a folder that is the user's alone.
 */
public final class ContentSum {
  private final CRC32 crc32 = new CRC32();
  private final CRC32C crc32c = new CRC32C();

  /** Adds bytes with their length, so that no two lists of them run together to the same. */
  public void add(byte[] bytes) {
    for (Checksum sum : new Checksum[] {crc32, crc32c}) {
      for (int shift = 24; shift >= 0; shift -= 8) {
        sum.update(bytes.length >>> shift & 0xFF);
      }
    }
    addPart(bytes, 0, bytes.length);
  }

  /** Adds a number. */
  public void add(long number) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      crc32.update((int) (number >>> shift) & 0xFF);
      crc32c.update((int) (number >>> shift) & 0xFF);
    }
  }

  /** Adds a text as its bytes in UTF-8. */
  public void add(String text) {
    add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The sum of some bytes from here to their end. */
  public static long of(byte[] bytes, int from) {
    ContentSum sum = new ContentSum();
    sum.addPart(bytes, from, bytes.length - from);
    return sum.value();
  }

  private void addPart(byte[] bytes, int from, int length) {
    crc32.update(bytes, from, length);
    crc32c.update(bytes, from, length);
  }

  /** The sum of all that was added so far. */
  public long value() {
    return crc32.getValue() << 32 | crc32c.getValue();
  }

  /** The same in 16 hexadecimal digits. */
  public String hexadecimal() {
    return HexFormat.of().toHexDigits(value());
  }
}
