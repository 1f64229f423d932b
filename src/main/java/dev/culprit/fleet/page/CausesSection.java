package dev.culprit.fleet.page;

import dev.culprit.fleet.summary.CauseCount;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Picture;
import dev.culprit.report.page.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The causes by the number of machines they hit. */
record CausesSection(FleetTelling telling, Charts charts) {
  private static final int MOST_BARS = 15;

  List<Block> blocks() {
    List<Map.Entry<String, CauseCount>> causes = byMachines(telling);
    if (causes.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    List<Charts.Bar> bars =
        causes.stream()
            .limit(MOST_BARS)
            .map(e -> new Charts.Bar(telling.cause(e.getKey()), e.getValue().machines()))
            .toList();
    charts
        .bars(bars)
        .ifPresent(
            svg ->
                blocks.add(
                    new Block.Figure(
                        new Picture.Drawing(telling.say("causes.chart"), sentence(bars), svg))));
    blocks.add(
        new Block.Table(
            telling.say("causes.table"),
            List.of(
                telling.say("column.machines"),
                telling.say("column.share"),
                telling.say("column.settled"),
                telling.say("column.also"),
                telling.say("column.first"),
                telling.say("column.cause")),
            causes.stream().map(e -> row(e.getKey(), e.getValue())).toList()));
    blocks.add(new Block.Paragraph(telling.words("causes.how")));
    return blocks;
  }

  /** Cause and count, those with most machines first. */
  static List<Map.Entry<String, CauseCount>> byMachines(FleetTelling telling) {
    return telling.summary().causes().entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<String, CauseCount> e) -> e.getValue().machines())
                .thenComparingLong(e -> e.getValue().also())
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .toList();
  }

  private List<Words> row(String id, CauseCount count) {
    return List.of(
        telling.number(count.machines()),
        telling.share(count.machines(), telling.summary().machines()),
        telling.number(count.settled()),
        telling.number(count.also()),
        telling.time(count.firstSeen()),
        Words.of(telling.cause(id)).and(" ").and(Words.Kind.CODE, id));
  }

  private String sentence(List<Charts.Bar> bars) {
    return telling.say(
        "causes.sentence",
        bars.stream()
            .map(bar -> bar.label() + ": " + bar.value())
            .collect(Collectors.joining("; ")));
  }
}
