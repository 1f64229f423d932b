package dev.culprit.evidence;

import dev.culprit.knowledge.Product;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is known of one run: of each context value, what the last line of it says; of one that
 * several things have, what the last line of each says.
 */
final class Readings {
  /** A log that names ever new things stays small. */
  private static final int MOST_ITEMS = 1_000;

  private final Predicate<LineText> foreign;
  private final LineKeeper keeper;
  private final Map<String, String> each = new HashMap<>();
  private final Map<String, Value> values = new LinkedHashMap<>();
  private final List<Reading> settled = new ArrayList<>();

  /** A line and what it says. */
  private record Said(ContextLine line, String value) {}

  /** Lines are tried from the last one back, and only once many wait or someone asks. */
  private final class Value {
    private final String each;
    private final LineQueue waiting = new LineQueue();
    private final Map<String, Said> last = new LinkedHashMap<>();

    Value(String each) {
      this.each = each;
    }

    void add(ContextLine line) {
      waiting.add(line);
      if (waiting.isFull()) {
        settle();
      }
    }

    void settle() {
      Set<String> newer = new HashSet<>();
      ContextLine line = waiting.takeLast();
      while (line != null && (newer.isEmpty() || !each.isEmpty())) {
        ContextLine tried = line;
        tried
            .value(foreign)
            .ifPresent(
                value -> {
                  String item = each.isEmpty() ? "" : tried.captured(each);
                  if (item != null
                      && newer.add(item)
                      && (last.size() < MOST_ITEMS || last.containsKey(item))) {
                    last.put(item, new Said(tried, value));
                  }
                });
        line = waiting.takeLast();
      }
      waiting.clear();
    }
  }

  /**
   * @param foreign whether a line is another program's
   */
  Readings(Product product, Predicate<LineText> foreign, LineKeeper keeper) {
    this.foreign = foreign;
    this.keeper = keeper;
    product.context().forEach(value -> each.put(value.id(), value.each()));
  }

  void add(Found found, FoundLine line) {
    values
        .computeIfAbsent(
            found.watched().owner(), context -> new Value(each.getOrDefault(context, "")))
        .add(new ContextLine(found, line));
  }

  /** Tries what waits: no further line will come. */
  void end() {
    values.forEach(
        (context, value) -> {
          value.settle();
          value.last.forEach((item, said) -> settled.add(reading(context, item, said)));
        });
    values.clear();
    // Which lines were tried first is chance: it hangs on the literals that were looked for.
    settled.sort(
        Comparator.comparing((Reading reading) -> reading.line().number())
            .thenComparing(Reading::context)
            .thenComparing(Reading::item));
  }

  /** Lets go of what is over. */
  void forget(Past past) {
    settled.removeIf(reading -> past.holds(reading.line().number(), reading.value()));
    values.values().forEach(Value::settle);
    values
        .values()
        .forEach(
            value ->
                value
                    .last
                    .values()
                    .removeIf(
                        said ->
                            past.holds(
                                said.line().line().position().number(),
                                said.line().found().matched())));
  }

  private Reading reading(String context, String item, Said said) {
    Found found = said.line().found();
    int start = found.hit().orElseThrow().start();
    return new Reading(
        context, item, said.value(), 0, keeper.brief(said.line().line(), found.text(), start));
  }

  /** Whether nothing is known; to be asked at the end. */
  boolean areNone() {
    return settled.isEmpty();
  }

  /**
   * What is known at the end.
   *
   * @param before how many lines stand before the first that was read
   */
  List<Reading> of(int run, long before) {
    return settled.stream()
        .map(
            reading ->
                new Reading(
                    reading.context(),
                    reading.item(),
                    reading.value(),
                    run,
                    reading.line().after(before)))
        .toList();
  }
}
