package dev.culprit.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A record and everything in it as bytes: SHA-256 of the rest, SHA-256 of what the types look like,
 * the texts, the values. Data only: nothing but records, enums, lists, sets, maps, texts and
 * numbers of the types that the record declares can come out of it.
 *
 * @param <T> the record
 */
public final class RecordArchive<T extends Record> {
  private final Class<T> type;
  private final RecordCodec codec;
  private final byte[] shape;

  /**
   * @throws IllegalArgumentException when the record holds something that cannot be kept
   */
  public RecordArchive(Class<T> type) {
    CodecSet codecs = new CodecSet();
    this.type = type;
    this.codec = codecs.ofRecord(type);
    this.shape = Digest.of(codecs.description().getBytes(StandardCharsets.UTF_8));
  }

  public byte[] write(T value) {
    Encoder out = new Encoder();
    codec.write(value, out);
    byte[] values = out.bytes();
    byte[] file = new byte[2 * Digest.LENGTH + values.length];
    System.arraycopy(shape, 0, file, Digest.LENGTH, Digest.LENGTH);
    System.arraycopy(values, 0, file, 2 * Digest.LENGTH, values.length);
    System.arraycopy(digestOf(file), 0, file, 0, Digest.LENGTH);
    return file;
  }

  /** The record; empty when a single byte is not as it was written, or its type has changed. */
  public Optional<T> read(byte[] file) {
    int start = 2 * Digest.LENGTH;
    if (file.length < start
        || !Arrays.equals(file, Digest.LENGTH, start, shape, 0, Digest.LENGTH)
        || !Arrays.equals(file, 0, Digest.LENGTH, digestOf(file), 0, Digest.LENGTH)) {
      return Optional.empty();
    }
    try {
      Decoder in = new Decoder(file, start);
      T value = type.cast(codec.read(in));
      return in.isAtEnd() ? Optional.of(value) : Optional.empty();
    } catch (RuntimeException damaged) {
      return Optional.empty();
    }
  }

  private static byte[] digestOf(byte[] file) {
    var digest = Digest.sha256();
    digest.update(file, Digest.LENGTH, file.length - Digest.LENGTH);
    return digest.digest();
  }
}
