package dev.culprit.cache;

import java.io.ByteArrayOutputStream;
import java.util.IdentityHashMap;
import java.util.Map;

/** Bytes that are being written: numbers, and texts and parts that are each kept once. */
final class Encoder {
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private final Map<Codec, Map<Object, Integer>> records = new IdentityHashMap<>();
  private final Written written;

  /**
   * @param written what these bytes share with others
   */
  Encoder(Written written) {
    this.written = written;
  }

  /** A number, in as few groups of seven bits as hold it. */
  void number(int number) {
    int left = number;
    while ((left & ~0x7F) != 0) {
      values.write(left & 0x7F | 0x80);
      left >>>= 7;
    }
    values.write(left);
  }

  void bytes(byte[] bytes) {
    number(bytes.length);
    values.writeBytes(bytes);
  }

  void text(String text) {
    number(written.numberOfText(text));
  }

  /** A value that is read only when it is needed. */
  void part(Object part, Codec codec) {
    number(written.numberOfPart(part, codec));
  }

  /** The number of a record that was written before; -1 the first time, when it gets the next. */
  int numberOf(Object record, Codec codec) {
    Map<Object, Integer> known = records.computeIfAbsent(codec, any -> new IdentityHashMap<>());
    Integer before = known.putIfAbsent(record, known.size());
    return before == null ? -1 : before;
  }

  byte[] values() {
    return values.toByteArray();
  }
}
