package dev.culprit.knowledge.yaml;

import java.util.Map;

/** What a part of a file must look like: it reads such a part, and describes it for editors. */
public interface Shape<T> {
  /** The value; null when the node is not of this shape, and the reading then holds the problem. */
  T read(YamlNode node, Reading reading);

  /**
   * The shape as JSON Schema.
   *
   * @param parts where named parts are described once; a part's name and its schema
   */
  Map<String, Object> schema(Map<String, Object> parts);
}
