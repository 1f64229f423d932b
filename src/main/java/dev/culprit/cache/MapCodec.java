package dev.culprit.cache;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A map, which keeps its order. */
record MapCodec(Codec key, Codec value) implements Codec {
  @Override
  public void write(Object written, Encoder out) {
    Map<?, ?> map = (Map<?, ?>) written;
    out.number(map.size());
    map.forEach(
        (k, v) -> {
          key.write(k, out);
          value.write(v, out);
        });
  }

  @Override
  public Object read(Decoder in) {
    int size = in.number();
    if (size == 0) {
      return Map.of();
    }
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      map.put(key.read(in), value.read(in));
    }
    return Collections.unmodifiableMap(map);
  }

  @Override
  public void describe(StringBuilder out) {
    out.append('(');
    key.describe(out);
    out.append(':');
    value.describe(out);
    out.append(')');
  }
}
