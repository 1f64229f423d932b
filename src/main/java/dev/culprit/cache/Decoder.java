package dev.culprit.cache;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Bytes that an {@link Encoder} wrote, as they are read. */
final class Decoder {
  private final Contents contents;
  private final byte[] bytes;
  private final Map<Codec, List<Object>> records = new IdentityHashMap<>();
  private int at;

  /**
   * @param contents what these bytes share with others
   */
  Decoder(Contents contents, byte[] bytes, int from) {
    this.contents = contents;
    this.bytes = bytes;
    this.at = from;
  }

  int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      number |= (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  byte[] bytes() {
    int length = number();
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  String text() {
    return contents.text(number());
  }

  Contents contents() {
    return contents;
  }

  /** The records of this codec that were read so far, in their order. */
  List<Object> records(Codec codec) {
    return records.computeIfAbsent(codec, any -> new ArrayList<>());
  }

  boolean isAtEnd() {
    return at == bytes.length;
  }
}
