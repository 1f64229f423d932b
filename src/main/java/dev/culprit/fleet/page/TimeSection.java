package dev.culprit.fleet.page;

import dev.culprit.fleet.summary.CauseCount;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Picture;
import dev.culprit.report.page.Words;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** When machines began to have their error. */
record TimeSection(FleetTelling telling, Charts charts) {
  /** As many columns as can be read. */
  private static final int MOST_COLUMNS = 48;

  private static final int MOST_CAUSES = 5;
  private static final int[] STEPS = {1, 3, 6, 12, 24, 48, 168, 720, 2160, 8760};

  List<Block> blocks() {
    TreeMap<Long, Long> all = new TreeMap<>();
    for (CauseCount cause : telling.summary().causes().values()) {
      cause.hours().forEach((hour, count) -> all.merge(hour, count, Long::sum));
    }
    if (all.isEmpty()) {
      return List.of();
    }
    int step = step(all.lastKey() - all.firstKey());
    List<Long> columns = new ArrayList<>();
    for (long at = Math.floorDiv(all.firstKey(), step); at <= all.lastKey() / step; at++) {
      columns.add(at);
    }
    List<Charts.Layer> layers = layers(columns, step);
    List<String> labels = columns.stream().map(column -> label(column * step, step)).toList();
    List<Block> blocks = new ArrayList<>();
    charts
        .stacks(labels, layers)
        .ifPresent(
            svg ->
                blocks.add(
                    new Block.Figure(
                        new Picture.Drawing(telling.say("time.chart"), sentence(all, step), svg))));
    blocks.add(
        new Block.Table(
            telling.say("time.table", step),
            List.of(
                telling.say("column.from"),
                telling.say("column.machines"),
                telling.say("column.top-cause")),
            rows(columns, labels, layers)));
    return blocks;
  }

  /** The shortest step, in hours, that needs no more columns than can be read. */
  private static int step(long hours) {
    for (int step : STEPS) {
      if (hours / step < MOST_COLUMNS) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1] * (int) (1 + hours / STEPS[STEPS.length - 1] / MOST_COLUMNS);
  }

  private static String label(long hour, int step) {
    String pattern = step < 24 ? "yyyy-MM-dd HH:00" : "yyyy-MM-dd";
    return DateTimeFormatter.ofPattern(pattern)
        .format(Instant.ofEpochSecond(hour * 3600).atZone(ZoneOffset.UTC));
  }

  private List<Charts.Layer> layers(List<Long> columns, int step) {
    List<Map.Entry<String, CauseCount>> causes = CausesSection.byMachines(telling);
    List<Charts.Layer> layers = new ArrayList<>();
    long[] rest = new long[columns.size()];
    for (int i = 0; i < causes.size(); i++) {
      long[] values = new long[columns.size()];
      causes
          .get(i)
          .getValue()
          .hours()
          .forEach(
              (hour, count) -> values[(int) (Math.floorDiv(hour, step) - columns.get(0))] += count);
      if (i < MOST_CAUSES) {
        layers.add(layer(telling.cause(causes.get(i).getKey()), values));
      } else {
        for (int c = 0; c < rest.length; c++) {
          rest[c] += values[c];
        }
      }
    }
    if (causes.size() > MOST_CAUSES) {
      layers.add(layer(telling.say("time.others"), rest));
    }
    return layers;
  }

  private static Charts.Layer layer(String label, long[] values) {
    return new Charts.Layer(label, java.util.Arrays.stream(values).boxed().toList());
  }

  private List<List<Words>> rows(
      List<Long> columns, List<String> labels, List<Charts.Layer> layers) {
    List<List<Words>> rows = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      long sum = 0;
      Charts.Layer most = layers.get(0);
      for (Charts.Layer layer : layers) {
        sum += layer.values().get(c);
        most = layer.values().get(c) > most.values().get(c) ? layer : most;
      }
      if (sum > 0) {
        String cause =
            telling.say("context.top", most.label(), (double) most.values().get(c) / sum);
        rows.add(List.of(Words.of(labels.get(c)), telling.number(sum), Words.of(cause)));
      }
    }
    return rows;
  }

  private String sentence(TreeMap<Long, Long> all, int step) {
    Map.Entry<Long, Long> most =
        all.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    return telling.say(
        "time.sentence",
        label(all.firstKey(), 1),
        label(all.lastKey(), 1),
        label(most.getKey(), 1),
        most.getValue(),
        step);
  }
}
