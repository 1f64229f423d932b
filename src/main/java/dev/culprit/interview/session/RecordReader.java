package dev.culprit.interview.session;

import dev.culprit.knowledge.yaml.YamlNode;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads records that {@link RecordWriter} wrote. A key that is absent is null, empty, no text or
 * zero; a key that is not known is passed over, so that an older program reads a newer file.
 */
final class RecordReader {
  private RecordReader() {}

  /**
   * @throws UnreadableSessionException when the node is not of this type
   */
  static <T extends Record> T read(YamlNode node, Class<T> type) {
    return type.cast(value(Optional.of(node), type));
  }

  private static Object value(Optional<YamlNode> node, Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return generic.getRawType() == List.class
          ? list(node, arguments[0])
          : map(node, arguments[1]);
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isRecord()) {
      return node.isEmpty() ? null : record(node.get(), raw);
    }
    return node.isEmpty() ? absent(raw) : scalar(node.get(), raw);
  }

  private static Object record(YamlNode node, Class<?> type) {
    YamlNode.Mapping mapping = mapping(node);
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] =
          value(mapping.get(RecordWriter.key(components[i])), components[i].getGenericType());
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw unreadable(node.place(), new Text("a part is missing", "il manque une partie"));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Object> list(Optional<YamlNode> node, Type item) {
    List<Object> items = new ArrayList<>();
    if (node.isPresent()) {
      if (!(node.get() instanceof YamlNode.Sequence sequence)) {
        throw unreadable(
            node.get().place(), new Text("a list must stand here", "il faut ici une liste"));
      }
      sequence.items().forEach(each -> items.add(value(Optional.of(each), item)));
    }
    return List.copyOf(items);
  }

  private static Map<String, Object> map(Optional<YamlNode> node, Type value) {
    Map<String, Object> values = new LinkedHashMap<>();
    node.ifPresent(
        present ->
            mapping(present)
                .entries()
                .forEach(e -> values.put(e.key().text(), value(Optional.of(e.value()), value))));
    return values;
  }

  private static Object scalar(YamlNode node, Class<?> type) {
    if (!(node instanceof YamlNode.Scalar scalar)) {
      throw unreadable(node.place(), new Text("a text must stand here", "il faut ici un texte"));
    }
    String text = scalar.text();
    try {
      if (type == int.class) {
        return Integer.parseInt(text);
      } else if (type == long.class) {
        return Long.parseLong(text);
      } else if (type == boolean.class) {
        return Boolean.parseBoolean(text);
      } else if (type == Instant.class) {
        return Instant.parse(text);
      }
    } catch (NumberFormatException | DateTimeException e) {
      throw unreadable(
          node.place(),
          new Text(
              "\"" + text + "\" is not what must stand here",
              "\"" + text + "\" n'est pas ce qu'il faut ici"));
    }
    return type.isEnum() ? constant(scalar, type) : text;
  }

  private static Object constant(YamlNode.Scalar scalar, Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> RecordWriter.word(constant).equals(scalar.text()))
        .findFirst()
        .orElseThrow(
            () ->
                unreadable(
                    scalar.place(),
                    new Text(
                        "\"" + scalar.text() + "\" is not known here",
                        "\"" + scalar.text() + "\" n'est pas connu ici")));
  }

  private static Object absent(Class<?> type) {
    if (type == int.class) {
      return 0;
    } else if (type == long.class) {
      return 0L;
    } else if (type == boolean.class) {
      return false;
    }
    return type == String.class ? "" : null;
  }

  static YamlNode.Mapping mapping(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping;
    }
    throw unreadable(
        node.place(), new Text("a mapping must stand here", "il faut ici un dictionnaire"));
  }

  static UnreadableSessionException unreadable(Place place, Text why) {
    return new UnreadableSessionException(
        Problem.error(
            new Text("the session can not be read", "la session ne peut pas être lue"),
            place,
            why,
            new Text(
                "mend the line, or start anew from the log",
                "corrigez la ligne, ou repartez du journal")));
  }
}
