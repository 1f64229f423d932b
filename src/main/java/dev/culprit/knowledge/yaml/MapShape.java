package dev.culprit.knowledge.yaml;

import dev.culprit.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/** A mapping whose keys the author chooses, such as the answers of a question. */
public record MapShape<T>(Shape<String> key, Shape<T> value) implements Shape<Map<String, T>> {
  @Override
  public Map<String, T> read(YamlNode node, Reading reading) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      reading.error(
          node.insteadOf(new Text("a mapping", "un dictionnaire")),
          node.place(),
          Text.NONE,
          new Text(
              "write '{ key: value }', or each key with its value on a line of its own",
              "écrivez '{ clé: valeur }', ou chaque clé avec sa valeur sur sa propre ligne"));
      return null;
    }
    Map<String, T> values = new LinkedHashMap<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      String name = key.read(entry.key(), reading);
      T read = value.read(entry.value(), reading);
      if (name != null && read != null) {
        values.put(name, read);
      }
    }
    return values;
  }

  @Override
  public Map<String, Object> schema(Map<String, Object> parts) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("propertyNames", key.schema(parts));
    schema.put("additionalProperties", value.schema(parts));
    return schema;
  }
}
