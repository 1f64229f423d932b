package dev.culprit.fleet.summary;

import dev.culprit.fleet.rows.Row;
import java.io.Serializable;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Machines of one state, the first of them by name. */
public final class Outliers implements Serializable {
  private static final int MOST = 50;

  private final TreeMap<String, String> reasons = new TreeMap<>();

  void add(Row row) {
    String reason =
        row.problem().isEmpty()
            ? row.unexplained().stream().findFirst().map(Row.Unexplained::line).orElse(row.caseId())
            : row.problem();
    reasons.put(row.machine(), reason);
    cut();
  }

  void merge(Outliers other) {
    reasons.putAll(other.reasons);
    cut();
  }

  Outliers rewritten(UnaryOperator<String> machine, UnaryOperator<String> text) {
    Outliers rewritten = new Outliers();
    reasons.forEach(
        (name, reason) -> rewritten.reasons.put(machine.apply(name), text.apply(reason)));
    return rewritten;
  }

  private void cut() {
    while (reasons.size() > MOST) {
      reasons.pollLastEntry();
    }
  }

  /** Machine and what is known of its trouble. */
  public TreeMap<String, String> reasons() {
    return reasons;
  }
}
