package dev.culprit.knowledge.yaml;

import dev.culprit.text.Place;
import java.util.HashMap;
import java.util.Map;

/** What one mapping of a file says, key by key. */
public final class Fields {
  private final YamlNode.Mapping mapping;
  private final Map<String, Object> values = new HashMap<>();

  Fields(YamlNode.Mapping mapping) {
    this.mapping = mapping;
  }

  void put(Key<?> key, Object value) {
    if (value != null) {
      values.put(key.name(), value);
    }
  }

  /** The value of the key; what stands for its absence when it is absent or could not be read. */
  @SuppressWarnings("unchecked") // only what the key's own shape read is put under its name
  public <T> T get(Key<T> key) {
    return (T) values.getOrDefault(key.name(), key.otherwise());
  }

  /** Whether the file has the key, readable or not. */
  public boolean has(Key<?> key) {
    return mapping.get(key.name()).isPresent();
  }

  /** Where the value of the key begins; where the mapping begins when it is absent. */
  public Place place(Key<?> key) {
    return mapping.get(key.name()).map(YamlNode::place).orElse(mapping.place());
  }

  public YamlNode.Mapping mapping() {
    return mapping;
  }
}
