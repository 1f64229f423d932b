package dev.culprit.knowledge.yaml;

import dev.culprit.text.Text;

/**
 * A key of a mapping. It is declared once, and both the reader and the schema are made of it.
 *
 * @param otherwise the value when the key is absent
 * @param meaning one sentence without a full stop, for problems and editors
 */
public record Key<T>(String name, Shape<T> shape, boolean required, T otherwise, Text meaning) {
  public static <T> Key<T> required(String name, Shape<T> shape, Text meaning) {
    return new Key<>(name, shape, true, null, meaning);
  }

  public static <T> Key<T> optional(String name, Shape<T> shape, T otherwise, Text meaning) {
    return new Key<>(name, shape, false, otherwise, meaning);
  }
}
