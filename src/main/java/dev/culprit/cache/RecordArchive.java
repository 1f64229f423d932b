package dev.culprit.cache;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;

/**
 * A record and everything in it as bytes: the sum of the rest, the sum of what the types look like,
 * the texts, the values. Of a large one a few parts are needed each time: where lists hold records
 * of some types, these are read when they are asked for. Data only: nothing but records, enums,
 * lists, sets, maps, texts and numbers of the types that the record declares can come out of it.
 *
 * @param <T> the record
 */
public final class RecordArchive<T extends Record> {
  private static final int START = 2 * Long.BYTES;

  private final Class<T> type;
  private final RecordCodec codec;
  private final long shape;

  /**
   * @param parts records within it that are read when they are needed; in a list nothing of them is
   *     read before
   * @throws IllegalArgumentException when the record holds something that cannot be kept
   */
  public RecordArchive(Class<T> type, Class<?>... parts) {
    CodecSet codecs = new CodecSet(Set.of(parts));
    this.type = type;
    this.codec = codecs.ofRecord(type);
    ContentSum looks = new ContentSum();
    looks.add(codecs.description());
    this.shape = looks.value();
  }

  public byte[] write(T value) {
    Written written = new Written();
    Encoder out = new Encoder(written);
    codec.write(value, out);
    byte[] values = written.bytes(out.values());
    byte[] file = new byte[START + values.length];
    System.arraycopy(values, 0, file, START, values.length);
    ByteBuffer.wrap(file).putLong(Long.BYTES, shape).putLong(0, ContentSum.of(file, Long.BYTES));
    return file;
  }

  /** The record; empty when a single byte is not as it was written, or its type has changed. */
  public Optional<T> read(byte[] file) {
    if (file.length < START
        || ByteBuffer.wrap(file).getLong(Long.BYTES) != shape
        || ByteBuffer.wrap(file).getLong(0) != ContentSum.of(file, Long.BYTES)) {
      return Optional.empty();
    }
    try {
      Decoder in = new Contents(file, START).root();
      T value = type.cast(codec.read(in));
      return in.isAtEnd() ? Optional.of(value) : Optional.empty();
    } catch (RuntimeException damaged) {
      return Optional.empty();
    }
  }
}
