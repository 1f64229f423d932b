package dev.culprit.knowledge.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One of two shapes; a look at the node tells which one its author meant. */
public final class EitherShape<T> implements Shape<T> {
  private final String key;
  private final Shape<? extends T> first;
  private final Shape<? extends T> second;

  private EitherShape(String key, Shape<? extends T> first, Shape<? extends T> second) {
    this.key = key;
    this.first = first;
    this.second = second;
  }

  /** Of two mappings, the one that has this key, or the other. */
  public static <T> Shape<T> byKey(
      String key, Shape<? extends T> with, Shape<? extends T> without) {
    return new EitherShape<>(key, with, without);
  }

  /** A mapping, or something else. */
  public static <T> Shape<T> mappingOr(Shape<? extends T> mapping, Shape<? extends T> other) {
    return new EitherShape<>(null, mapping, other);
  }

  @Override
  public T read(YamlNode node, Reading reading) {
    boolean isFirst =
        node instanceof YamlNode.Mapping mapping && (key == null || mapping.get(key).isPresent());
    return isFirst ? first.read(node, reading) : second.read(node, reading);
  }

  @Override
  public Map<String, Object> schema(Map<String, Object> parts) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("if", key == null ? Map.of("type", "object") : Map.of("required", List.of(key)));
    schema.put("then", first.schema(parts));
    schema.put("else", second.schema(parts));
    return schema;
  }
}
