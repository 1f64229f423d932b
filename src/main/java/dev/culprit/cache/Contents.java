package dev.culprit.cache;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The texts and parts of one archive as {@link Written} laid them down, each made when it is first
 * asked for. May be used by several threads.
 */
final class Contents {
  private final byte[] bytes;
  private final ByteBuffer numbers;
  private final int ends;
  private final int bodies;
  private final String[] texts;
  private final AtomicReferenceArray<Object> parts;

  /**
   * @param from where it begins in the bytes
   */
  Contents(byte[] bytes, int from) {
    this.bytes = bytes;
    this.numbers = ByteBuffer.wrap(bytes);
    this.texts = new String[numbers.getInt(from)];
    this.parts = new AtomicReferenceArray<>(numbers.getInt(from + Integer.BYTES));
    this.ends = from + 2 * Integer.BYTES;
    this.bodies = ends + Integer.BYTES * (texts.length + parts.length());
  }

  /** What the archive is of, which comes last. */
  Decoder root() {
    return new Decoder(this, bytes, bodies + startOf(texts.length + parts.length()));
  }

  String text(int number) {
    String text = texts[number];
    if (text == null) {
      int start = startOf(number);
      int end = end(number);
      Charset charset = (end & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
      text = new String(bytes, bodies + start, (end >>> 1) - start, charset);
      texts[number] = text;
    }
    return text;
  }

  /** One that several others hold is the same for all of them. */
  Object part(int number, Codec codec) {
    Object part = parts.get(number);
    return part == null ? readPart(number, codec) : part;
  }

  private synchronized Object readPart(int number, Codec codec) {
    if (parts.get(number) == null) {
      Decoder in = new Decoder(this, bytes, bodies + startOf(texts.length + number));
      parts.set(number, codec.read(in));
    }
    return parts.get(number);
  }

  /** Where a text or part begins, which is where the one before ends. */
  private int startOf(int place) {
    if (place == 0) {
      return 0;
    }
    return place <= texts.length ? end(place - 1) >>> 1 : end(place - 1);
  }

  private int end(int place) {
    return numbers.getInt(ends + Integer.BYTES * place);
  }
}
