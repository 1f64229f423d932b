package dev.culprit.knowledge.yaml;

import dev.culprit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A list of which every item has one shape. */
public final class ListShape<T> implements Shape<List<T>> {
  private final Shape<T> item;
  private final boolean mayBeEmpty;
  private final boolean oneAlone;

  private ListShape(Shape<T> item, boolean mayBeEmpty, boolean oneAlone) {
    this.item = item;
    this.mayBeEmpty = mayBeEmpty;
    this.oneAlone = oneAlone;
  }

  public static <T> ListShape<T> of(Shape<T> item) {
    return new ListShape<>(item, true, false);
  }

  public static <T> ListShape<T> atLeastOne(Shape<T> item) {
    return new ListShape<>(item, false, false);
  }

  /** A list, or one item without the brackets. */
  public static <T> ListShape<T> orOne(Shape<T> item) {
    return new ListShape<>(item, true, true);
  }

  @Override
  public List<T> read(YamlNode node, Reading reading) {
    if (!(node instanceof YamlNode.Sequence sequence)) {
      if (oneAlone) {
        T one = item.read(node, reading);
        return one == null ? List.of() : List.of(one);
      }
      reading.error(
          node.insteadOf(new Text("a list", "une liste")),
          node.place(),
          Text.NONE,
          new Text(
              "write '[...]', or begin each item with '- ' on a line of its own",
              "écrivez '[...]', ou commencez chaque élément par '- ' sur sa propre ligne"));
      return null;
    }
    if (sequence.items().isEmpty() && !mayBeEmpty) {
      reading.error(
          new Text("the list is empty", "la liste est vide"),
          node.place(),
          Text.NONE,
          new Text("write at least one item", "écrivez au moins un élément"));
      return null;
    }
    List<T> items = new ArrayList<>();
    sequence.items().forEach(child -> items.add(item.read(child, reading)));
    items.removeIf(Objects::isNull);
    return List.copyOf(items);
  }

  @Override
  public Map<String, Object> schema(Map<String, Object> parts) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "array");
    list.put("items", item.schema(parts));
    if (!mayBeEmpty) {
      list.put("minItems", 1);
    }
    return oneAlone
        ? new LinkedHashMap<>(Map.of("anyOf", List.of(item.schema(parts), list)))
        : list;
  }
}
