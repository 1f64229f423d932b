package dev.culprit.cache;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A list or a set, which keeps its order. */
record CollectionCodec(Codec element, boolean isSet) implements Codec {
  @Override
  public void write(Object value, Encoder out) {
    Collection<?> collection = (Collection<?>) value;
    out.number(collection.size());
    collection.forEach(each -> element.write(each, out));
  }

  @Override
  public Object read(Decoder in) {
    int size = in.number();
    if (size == 0) {
      return isSet ? Set.of() : List.of();
    }
    if (element instanceof PartCodec parts && !isSet) {
      return parts.list(size, in);
    }
    Object[] elements = new Object[size];
    for (int i = 0; i < size; i++) {
      elements[i] = element.read(in);
    }
    return isSet
        ? Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(elements)))
        : List.of(elements);
  }

  @Override
  public void describe(StringBuilder out) {
    out.append(isSet ? '{' : '[');
    element.describe(out);
    out.append(isSet ? '}' : ']');
  }
}
