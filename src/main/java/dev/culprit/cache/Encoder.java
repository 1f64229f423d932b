package dev.culprit.cache;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bytes that are being written: numbers, and texts that are each kept once. */
final class Encoder {
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final Map<Codec, Map<Object, Integer>> records = new IdentityHashMap<>();

  /** A number, in as few groups of seven bits as hold it. */
  void number(int number) {
    number(number, values);
  }

  private static void number(int number, ByteArrayOutputStream out) {
    int left = number;
    while ((left & ~0x7F) != 0) {
      out.write(left & 0x7F | 0x80);
      left >>>= 7;
    }
    out.write(left);
  }

  void bytes(byte[] bytes) {
    number(bytes.length);
    values.writeBytes(bytes);
  }

  void text(String text) {
    number(texts.computeIfAbsent(text, any -> texts.size()));
  }

  /** The number of a record that was written before; -1 the first time, when it gets the next. */
  int numberOf(Object written, Codec codec) {
    Map<Object, Integer> known = records.computeIfAbsent(codec, any -> new IdentityHashMap<>());
    Integer before = known.putIfAbsent(written, known.size());
    return before == null ? -1 : before;
  }

  /** Everything written: the texts, then the values. */
  byte[] bytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    number(texts.size(), all);
    for (String text : texts.keySet()) {
      // A text of Latin letters is copied as it is, which is far quicker than decoding it.
      boolean latin = text.chars().allMatch(c -> c < 0x100);
      byte[] bytes = text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
      number(bytes.length << 1 | (latin ? 0 : 1), all);
      all.writeBytes(bytes);
    }
    all.writeBytes(values.toByteArray());
    return all.toByteArray();
  }
}
