package dev.culprit.fleet.summary;

import dev.culprit.fleet.rows.Row;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The machines on which one question is open. */
public final class QuestionCount implements Serializable {
  private long machines;
  private long settles;
  private final TreeMap<String, Long> causes = new TreeMap<>();
  private final TreeMap<String, ContextCount> contexts = new TreeMap<>();

  void add(Row row, Row.Open open) {
    machines++;
    settles += open.settles();
    causes.merge(row.cause(), 1L, Long::sum);
    row.context()
        .forEach(
            (context, value) ->
                contexts.computeIfAbsent(context, c -> new ContextCount()).add(value, ""));
  }

  void merge(QuestionCount other) {
    machines += other.machines;
    settles += other.settles;
    other.causes.forEach((cause, count) -> causes.merge(cause, count, Long::sum));
    for (Map.Entry<String, ContextCount> entry : other.contexts.entrySet()) {
      contexts.computeIfAbsent(entry.getKey(), c -> new ContextCount()).merge(entry.getValue());
    }
  }

  QuestionCount rewritten(UnaryOperator<String> text) {
    QuestionCount rewritten = new QuestionCount();
    rewritten.machines = machines;
    rewritten.settles = settles;
    rewritten.causes.putAll(causes);
    contexts.forEach((id, count) -> rewritten.contexts.put(id, count.rewritten(text)));
    return rewritten;
  }

  public long machines() {
    return machines;
  }

  /** On how many machines the answer is expected to leave one cause. */
  public double expectedSettled() {
    return settles / 1e4;
  }

  /** The likeliest suspect of those machines, and on how many it is that. */
  public TreeMap<String, Long> causes() {
    return causes;
  }

  /** What those machines have in common: context and its values. */
  public TreeMap<String, ContextCount> contexts() {
    return contexts;
  }
}
