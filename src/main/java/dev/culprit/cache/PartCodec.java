package dev.culprit.cache;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** A record that is read only when it is needed, where it stands in a list. */
record PartCodec(RecordCodec whole) implements Codec {
  @Override
  public void write(Object value, Encoder out) {
    out.part(value, whole);
  }

  @Override
  public Object read(Decoder in) {
    return in.contents().part(in.number(), whole);
  }

  /** A list of so many, of which none is read yet. */
  List<Object> list(int size, Decoder in) {
    int[] numbers = new int[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = in.number();
    }
    return new Parts(in.contents(), whole, numbers);
  }

  @Override
  public void describe(StringBuilder out) {
    out.append("part ");
    whole.describe(out);
  }

  /** Nobody can change it. */
  private static final class Parts extends AbstractList<Object> implements RandomAccess {
    private final Contents contents;
    private final Codec codec;
    private final int[] numbers;

    Parts(Contents contents, Codec codec, int[] numbers) {
      this.contents = contents;
      this.codec = codec;
      this.numbers = numbers;
    }

    @Override
    public Object get(int index) {
      return contents.part(numbers[index], codec);
    }

    @Override
    public int size() {
      return numbers.length;
    }
  }
}
