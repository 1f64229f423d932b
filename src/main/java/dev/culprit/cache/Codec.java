package dev.culprit.cache;

/** How the values of one type become bytes and values again. */
interface Codec {
  void write(Object value, Encoder out);

  Object read(Decoder in);

  /** Says the type as exactly as reading depends on it. */
  void describe(StringBuilder out);
}
