package dev.culprit.knowledge.yaml;

import dev.culprit.text.Advice;
import dev.culprit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** A mapping with a fixed set of keys, such as a cause or a question. */
public final class MappingShape<T> implements Shape<T> {
  private final Text name;
  private final List<Key<?>> keys;
  private final Function<Fields, T> value;
  private final BiConsumer<Fields, Reading> check;

  private MappingShape(
      Text name, List<Key<?>> keys, Function<Fields, T> value, BiConsumer<Fields, Reading> check) {
    this.name = name;
    this.keys = keys;
    this.value = value;
    this.check = check;
  }

  /**
   * @param name what such a mapping is, for people
   * @param value makes the value; called only when every key could be read and every check passed
   */
  public static <T> MappingShape<T> of(Text name, Function<Fields, T> value, Key<?>... keys) {
    return new MappingShape<>(name, List.of(keys), value, (fields, reading) -> {});
  }

  /** As {@link #of(Text, Function, Key[])}. */
  public static <T> MappingShape<T> of(Text name, Function<Fields, T> value, List<Key<?>> keys) {
    return new MappingShape<>(name, List.copyOf(keys), value, (fields, reading) -> {});
  }

  /** The same with a further check, which is made whether all keys could be read or not. */
  public MappingShape<T> checked(BiConsumer<Fields, Reading> further) {
    return new MappingShape<>(name, keys, value, check.andThen(further));
  }

  /** The same with these keys as well, which the function that makes the value may read. */
  public MappingShape<T> with(List<Key<?>> more) {
    return new MappingShape<>(
        name, Stream.concat(keys.stream(), more.stream()).toList(), value, check);
  }

  @Override
  public T read(YamlNode node, Reading reading) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      reading.error(
          node.insteadOf(new Text("a mapping", "un dictionnaire")),
          node.place(),
          new Text("this is " + name.en(), "ce qui s'écrit ici\u00a0: " + name.fr()),
          new Text(
                  "write its keys, each with its value: ",
                  "écrivez ses clés, chacune avec sa valeur\u00a0: ")
              .plus(names()));
      return null;
    }
    int before = reading.problems().size();
    refuseUnknownKeys(mapping, reading);
    Fields fields = new Fields(mapping);
    for (Key<?> key : keys) {
      mapping
          .get(key.name())
          .ifPresentOrElse(
              child -> fields.put(key, key.shape().read(child, reading)),
              () -> demand(key, mapping, reading));
    }
    check.accept(fields, reading);
    return reading.problems().size() == before ? value.apply(fields) : null;
  }

  private void refuseUnknownKeys(YamlNode.Mapping mapping, Reading reading) {
    List<String> known = keys.stream().map(Key::name).toList();
    for (YamlNode.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (!known.contains(key)) {
        reading.error(
            new Text("unknown key", "clé inconnue").plus(" '" + key + "'"),
            entry.key().place(),
            new Text(name.en() + " has the keys ", "pour " + name.fr() + ", les clés sont ")
                .plus(names()),
            Advice.writeNearest(key, known, new Text("remove it", "retirez-la")));
      }
    }
  }

  private void demand(Key<?> key, YamlNode.Mapping mapping, Reading reading) {
    if (key.required()) {
      reading.error(
          missing(key.name()),
          mapping.place(),
          new Text(
              name.en() + " needs it: " + key.meaning().en(),
              "elle est obligatoire pour " + name.fr() + "\u00a0: " + key.meaning().fr()),
          Advice.addKey(key.name()));
    }
  }

  /** That a key is not there. */
  public static Text missing(String key) {
    return new Text("the key '" + key + "' is missing", "la clé '" + key + "' manque");
  }

  private String names() {
    return String.join(", ", keys.stream().map(Key::name).toList());
  }

  @Override
  public Map<String, Object> schema(Map<String, Object> parts) {
    String part = name.en().substring(name.en().indexOf(' ') + 1).replace(' ', '-');
    if (!parts.containsKey(part)) {
      parts.put(part, Map.of());
      parts.put(part, inlineSchema(parts));
    }
    return new LinkedHashMap<>(Map.of("$ref", "#/$defs/" + part));
  }

  private Map<String, Object> inlineSchema(Map<String, Object> parts) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Key<?> key : keys) {
      Map<String, Object> property = key.shape().schema(parts);
      property.put("description", key.meaning().en());
      properties.put(key.name(), property);
      if (key.required()) {
        required.add(key.name());
      }
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", required);
    schema.put("additionalProperties", false);
    return schema;
  }
}
