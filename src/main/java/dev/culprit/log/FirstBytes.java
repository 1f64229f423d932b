package dev.culprit.log;

import java.util.Optional;

/** What the first bytes of an input tell about how it is packed. */
final class FirstBytes {
  private final byte[] bytes;

  /** At most {@link TextSource#SAMPLE} bytes are looked at. */
  FirstBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Whether these are the first of them. */
  boolean beginWith(int... values) {
    return contain(0, values);
  }

  private boolean contain(int at, int... values) {
    if (bytes.length < at + values.length) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      if ((bytes[at + i] & 0xFF) != values[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether this is an archive of a kind that is opened. */
  boolean arePacked() {
    return areGzip() || areZip() || areTar();
  }

  boolean areGzip() {
    return beginWith(0x1F, 0x8B);
  }

  boolean areZip() {
    return beginWith('P', 'K', 3, 4) || beginWith('P', 'K', 5, 6);
  }

  /** Every tar of the last thirty years carries this word in its first header. */
  boolean areTar() {
    return contain(257, 'u', 's', 't', 'a', 'r');
  }

  /** The name of a packing Culprit does not open. */
  Optional<String> foreignPacking() {
    if (beginWith(0xFD, '7', 'z', 'X', 'Z', 0)) {
      return Optional.of("xz");
    }
    if (beginWith('B', 'Z', 'h')) {
      return Optional.of("bzip2");
    }
    if (beginWith(0x28, 0xB5, 0x2F, 0xFD)) {
      return Optional.of("zstd");
    }
    if (beginWith('7', 'z', 0xBC, 0xAF, 0x27, 0x1C)) {
      return Optional.of("7-Zip");
    }
    return beginWith('R', 'a', 'r', '!', 0x1A, 7) ? Optional.of("RAR") : Optional.empty();
  }
}
