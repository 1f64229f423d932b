package dev.culprit.cache;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Bytes that an {@link Encoder} wrote, as they are read. */
final class Decoder {
  private final byte[] bytes;
  private final String[] texts;
  private final Map<Codec, List<Object>> records = new IdentityHashMap<>();
  private int at;

  Decoder(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
    this.texts = new String[number()];
    for (int i = 0; i < texts.length; i++) {
      int length = number();
      Charset charset = (length & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
      texts[i] = new String(bytes, at, length >>> 1, charset);
      at += length >>> 1;
    }
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
    return texts[number()];
  }

  /** The records of this codec that were read so far, in their order. */
  List<Object> records(Codec codec) {
    return records.computeIfAbsent(codec, any -> new ArrayList<>());
  }

  boolean isAtEnd() {
    return at == bytes.length;
  }
}
