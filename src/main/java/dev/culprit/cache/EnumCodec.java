package dev.culprit.cache;

/** A constant, as its place among all of its type. */
record EnumCodec(String name, Object[] constants) implements Codec {
  @Override
  public void write(Object value, Encoder out) {
    out.number(((Enum<?>) value).ordinal());
  }

  @Override
  public Object read(Decoder in) {
    return constants[in.number()];
  }

  @Override
  public void describe(StringBuilder out) {
    out.append(name);
    for (Object constant : constants) {
      out.append(' ').append(((Enum<?>) constant).name());
    }
  }
}
