package dev.culprit.fleet.summary;

import dev.culprit.fleet.rows.Row;
import dev.culprit.fleet.rows.State;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What the rows of many machines say together. Its size depends on what there is to say, not on how
 * many machines there are, and it is the same in whatever order and parts the rows come.
 */
public final class FleetSummary implements Serializable {
  /** More kinds of unexplained lines than anybody looks at; further ones are only counted. */
  private static final int MOST_TEMPLATES = 10_000;

  private final EnumMap<State, Long> states = new EnumMap<>(State.class);
  private final TreeMap<String, CauseCount> causes = new TreeMap<>();
  private final TreeMap<String, ContextCount> contexts = new TreeMap<>();
  private final TreeMap<String, QuestionCount> questions = new TreeMap<>();
  private final EnumMap<State, Outliers> outliers = new EnumMap<>(State.class);
  private final Map<String, LineCount> templates = new HashMap<>();
  private long machines;
  private long bytes;

  /** Takes in the row of a machine. */
  public FleetSummary add(Row row) {
    machines++;
    bytes += row.bytes();
    states.merge(row.status(), 1L, Long::sum);
    if (!row.cause().isEmpty()) {
      cause(row.cause()).add(row);
    }
    row.others().stream()
        .map(other -> other.substring(0, other.indexOf('@')))
        .filter(other -> !other.isEmpty() && !other.equals(row.cause()))
        .distinct()
        .forEach(other -> cause(other).addBesideAnother());
    row.context()
        .forEach(
            (context, value) ->
                contexts.computeIfAbsent(context, c -> new ContextCount()).add(value, row.cause()));
    row.questions()
        .forEach(
            open ->
                questions
                    .computeIfAbsent(open.question(), q -> new QuestionCount())
                    .add(row, open));
    if (row.status().isOutlier()) {
      outliers.computeIfAbsent(row.status(), s -> new Outliers()).add(row);
    }
    row.unexplained()
        .forEach(one -> add(new LineCount(one.template(), one.line(), one.count(), 1)));
    return this;
  }

  /** Takes in what other rows say. */
  public FleetSummary merge(FleetSummary other) {
    machines += other.machines;
    bytes += other.bytes;
    other.states.forEach((state, count) -> states.merge(state, count, Long::sum));
    other.causes.forEach((cause, count) -> cause(cause).merge(count));
    other.contexts.forEach(
        (context, count) ->
            contexts.computeIfAbsent(context, c -> new ContextCount()).merge(count));
    other.questions.forEach(
        (question, count) ->
            questions.computeIfAbsent(question, q -> new QuestionCount()).merge(count));
    other.outliers.forEach(
        (state, some) -> outliers.computeIfAbsent(state, s -> new Outliers()).merge(some));
    other.templates.values().forEach(this::add);
    return this;
  }

  /**
   * The same with its texts rewritten.
   *
   * @param text rewrites what was observed
   * @param machine rewrites the name of a machine
   */
  public FleetSummary rewritten(UnaryOperator<String> text, UnaryOperator<String> machine) {
    FleetSummary rewritten = new FleetSummary();
    rewritten.machines = machines;
    rewritten.bytes = bytes;
    rewritten.states.putAll(states);
    rewritten.causes.putAll(causes);
    contexts.forEach((id, count) -> rewritten.contexts.put(id, count.rewritten(text)));
    questions.forEach((id, count) -> rewritten.questions.put(id, count.rewritten(text)));
    outliers.forEach((state, some) -> rewritten.outliers.put(state, some.rewritten(machine, text)));
    templates.values().stream().map(line -> line.rewritten(text)).forEach(rewritten::add);
    return rewritten;
  }

  private CauseCount cause(String id) {
    return causes.computeIfAbsent(id, c -> new CauseCount());
  }

  private void add(LineCount line) {
    if (templates.size() < MOST_TEMPLATES || templates.containsKey(line.template())) {
      templates.merge(line.template(), line, LineCount::and);
    }
  }

  public long machines() {
    return machines;
  }

  /** How much was read, packed if it was packed. */
  public long bytes() {
    return bytes;
  }

  public long machines(State state) {
    return states.getOrDefault(state, 0L);
  }

  /** Cause and its machines. */
  public TreeMap<String, CauseCount> causes() {
    return causes;
  }

  /** Context and its values. */
  public TreeMap<String, ContextCount> contexts() {
    return contexts;
  }

  /** Question and the machines on which it is open. */
  public TreeMap<String, QuestionCount> questions() {
    return questions;
  }

  /** The machines nobody can explain, by their state. */
  public Map<State, Outliers> outliers() {
    return outliers;
  }

  /** Kinds of lines that no case explains, on most machines first. */
  public List<LineCount> unexplained() {
    return LineClusters.of(templates.values());
  }
}
