package dev.culprit.fleet;

import dev.culprit.check.draft.LineGuess;
import dev.culprit.evidence.Unexplained;
import dev.culprit.fleet.rows.Row;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Puts the lines of one machine that no case explains together by what stays the same in them. */
final class Templates {
  /** As many kinds of lines as a row holds; a machine with more has another trouble. */
  private static final int MOST = 20;

  private Templates() {}

  static List<Row.Unexplained> of(List<Unexplained> lines, UnaryOperator<String> redact) {
    Map<String, Row.Unexplained> byTemplate = new LinkedHashMap<>();
    for (Unexplained unexplained : lines) {
      String line = redact.apply(unexplained.line().text());
      byTemplate.merge(
          LineGuess.of(line).pattern(),
          new Row.Unexplained(LineGuess.of(line).pattern(), line, unexplained.count()),
          (first, next) ->
              new Row.Unexplained(first.template(), first.line(), first.count() + next.count()));
    }
    return byTemplate.values().stream()
        .sorted(
            Comparator.comparingLong(Row.Unexplained::count)
                .reversed()
                .thenComparing(Row.Unexplained::template))
        .limit(MOST)
        .toList();
  }
}
