package dev.culprit.cache;

/** A value that may be null. */
record OptionalCodec(Codec value) implements Codec {
  @Override
  public void write(Object written, Encoder out) {
    out.number(written == null ? 0 : 1);
    if (written != null) {
      value.write(written, out);
    }
  }

  @Override
  public Object read(Decoder in) {
    return in.number() == 0 ? null : value.read(in);
  }

  @Override
  public void describe(StringBuilder out) {
    value.describe(out);
    out.append('?');
  }
}
