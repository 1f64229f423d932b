package dev.culprit.check.gaps;

import dev.culprit.evidence.Observation;
import dev.culprit.evidence.Run;
import dev.culprit.evidence.Unexplained;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the lines of all logs that no case explains. */
final class UnexplainedLines {
  private UnexplainedLines() {}

  static List<Gaps.Unexplained> of(List<Observation> observations) {
    Map<String, Gaps.Unexplained> byShape = new LinkedHashMap<>();
    for (Observation observation : observations) {
      Map<Integer, String> products =
          observation.runs().stream().collect(Collectors.toMap(Run::number, Run::product));
      for (Unexplained unexplained : observation.unexplained()) {
        byShape.merge(
            shape(unexplained.line().text()),
            new Gaps.Unexplained(
                products.get(unexplained.run()), unexplained.line(), unexplained.count()),
            (first, next) ->
                new Gaps.Unexplained(first.product(), first.line(), first.count() + next.count()));
      }
    }
    List<Gaps.Unexplained> lines = new ArrayList<>(byShape.values());
    lines.sort(Comparator.comparingLong(Gaps.Unexplained::count).reversed());
    return lines;
  }

  /** What two lines that differ only in identifiers and numbers have in common. */
  private static String shape(String line) {
    return line.replaceAll("(?i)[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", "#")
        .replaceAll("\\d+", "#");
  }
}
