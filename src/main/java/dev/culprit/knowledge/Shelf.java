package dev.culprit.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Things in order, each found by its id without looking at any other. */
final class Shelf<T> {
  private final List<T> all;
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * @param ids of all of them, in the same order
   */
  Shelf(List<String> ids, List<T> all) {
    this.all = all;
    for (int i = 0; i < ids.size(); i++) {
      places.put(ids.get(i), i);
    }
  }

  /** Of two things with one id the later one, in the place of the first. */
  static <T> List<T> distinct(List<T> all, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    all.forEach(each -> byId.put(id.apply(each), each));
    return List.copyOf(byId.values());
  }

  Optional<T> get(String id) {
    Integer place = places.get(id);
    return place == null ? Optional.empty() : Optional.of(all.get(place));
  }

  /** Those of these ids, which all are here. */
  List<T> get(List<String> ids) {
    List<T> some = new ArrayList<>(ids.size());
    ids.forEach(id -> some.add(all.get(places.get(id))));
    return some;
  }

  /** All of them; nobody can change the list. */
  List<T> all() {
    return all;
  }
}
