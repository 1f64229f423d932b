package dev.culprit.fleet.summary;

import java.io.Serializable;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * How often the values of one context occur, with each cause. A context that differs on nearly
 * every machine, an id for instance, has too many values to say anything; they are then forgotten.
 */
public final class ContextCount implements Serializable {
  /** More values than this are no groups. */
  static final int MOST_VALUES = 200;

  private final TreeMap<String, TreeMap<String, Long>> causesByValue = new TreeMap<>();
  private boolean varied;

  void add(String value, String cause) {
    if (!varied) {
      causesByValue.computeIfAbsent(value, v -> new TreeMap<>()).merge(cause, 1L, Long::sum);
      forgetIfVaried();
    }
  }

  void merge(ContextCount other) {
    varied |= other.varied;
    if (!varied) {
      other.causesByValue.forEach(
          (value, causes) ->
              causes.forEach(
                  (cause, count) ->
                      causesByValue
                          .computeIfAbsent(value, v -> new TreeMap<>())
                          .merge(cause, count, Long::sum)));
    }
    forgetIfVaried();
  }

  ContextCount rewritten(UnaryOperator<String> text) {
    ContextCount rewritten = new ContextCount();
    rewritten.varied = varied;
    causesByValue.forEach(
        (value, causes) -> rewritten.causesByValue.put(text.apply(value), causes));
    return rewritten;
  }

  private void forgetIfVaried() {
    varied |= causesByValue.size() > MOST_VALUES;
    if (varied) {
      causesByValue.clear();
    }
  }

  /**
   * Value, cause (empty where there is none) and machines; empty when there are too many values.
   */
  public TreeMap<String, TreeMap<String, Long>> causesByValue() {
    return causesByValue;
  }
}
