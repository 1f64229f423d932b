package dev.culprit.fleet.page;

import dev.culprit.fleet.summary.CauseCount;
import dev.culprit.fleet.summary.ContextCount;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the machines of a cause have in common, and the causes by each known circumstance. */
record ContextSection(FleetTelling telling) {
  private static final int MOST_ROWS = 12;

  /** A value is worth naming when it is this much more frequent with a cause than elsewhere. */
  private static final double LIFT = 1.3;

  private static final double MOSTLY = 0.6;
  private static final int FEWEST = 5;

  /** With fewer machines a value, on average, it is a name of machines, not a group of them. */
  private static final int FEWEST_PER_VALUE = 3;

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<Block.Point> common = common();
    if (!common.isEmpty()) {
      blocks.add(new Block.Paragraph(telling.words("context.common")));
      blocks.add(new Block.Points(false, common));
    }
    telling.summary().contexts().forEach((context, count) -> addTable(blocks, context, count));
    return blocks;
  }

  /** Value and machines, the most frequent first. */
  static Map<String, Long> machinesByValue(ContextCount count) {
    Map<String, Long> machines = new LinkedHashMap<>();
    count.causesByValue().entrySet().stream()
        .sorted(
            Comparator.comparingLong(
                    (Map.Entry<String, ? extends Map<String, Long>> e) -> sum(e.getValue()))
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .forEach(e -> machines.put(e.getKey(), sum(e.getValue())));
    return machines;
  }

  private static long sum(Map<String, Long> causes) {
    return causes.values().stream().mapToLong(Long::longValue).sum();
  }

  private void addTable(List<Block> blocks, String context, ContextCount count) {
    Map<String, Long> values = machinesByValue(count);
    long machines = values.values().stream().mapToLong(Long::longValue).sum();
    if (values.size() < 2 || machines < FEWEST_PER_VALUE * values.size()) {
      return;
    }
    blocks.add(new Block.Heading(3, "context-" + context, telling.context(context)));
    List<List<Words>> rows = new ArrayList<>();
    values.entrySet().stream()
        .limit(MOST_ROWS)
        .forEach(
            e -> rows.add(row(e.getKey(), e.getValue(), count.causesByValue().get(e.getKey()))));
    blocks.add(
        new Block.Table(
            telling.say("context.table", telling.context(context), values.size()),
            List.of(
                telling.context(context),
                telling.say("column.machines"),
                telling.say("column.share"),
                telling.say("column.top-cause")),
            rows));
  }

  private List<Words> row(String value, long machines, Map<String, Long> causes) {
    String top =
        causes.entrySet().stream()
            .filter(e -> !e.getKey().isEmpty())
            .max(
                Map.Entry.<String, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(
                e ->
                    telling.say(
                        "context.top", telling.cause(e.getKey()), (double) e.getValue() / machines))
            .orElse("");
    return List.of(
        Words.of(Words.Kind.CODE, value),
        telling.number(machines),
        telling.share(machines, telling.summary().machines()),
        Words.of(top));
  }

  private List<Block.Point> common() {
    List<Block.Point> points = new ArrayList<>();
    for (Map.Entry<String, CauseCount> cause : CausesSection.byMachines(telling)) {
      if (cause.getValue().machines() < FEWEST) {
        continue;
      }
      List<String> traits = new ArrayList<>();
      telling
          .summary()
          .contexts()
          .forEach((context, count) -> addTrait(traits, cause.getKey(), context, count));
      if (!traits.isEmpty()) {
        points.add(
            Block.Point.of(
                Words.of(Words.Kind.STRONG, telling.cause(cause.getKey()))
                    .and(": " + String.join("; ", traits))));
      }
    }
    return points;
  }

  private void addTrait(List<String> traits, String cause, String context, ContextCount count) {
    long ofCause = 0;
    long all = 0;
    for (Map<String, Long> causes : count.causesByValue().values()) {
      ofCause += causes.getOrDefault(cause, 0L);
      all += sum(causes);
    }
    for (Map.Entry<String, ? extends Map<String, Long>> value : count.causesByValue().entrySet()) {
      double here = (double) value.getValue().getOrDefault(cause, 0L) / Math.max(1, ofCause);
      double everywhere = (double) sum(value.getValue()) / Math.max(1, all);
      if (here >= MOSTLY && here >= LIFT * everywhere) {
        traits.add(
            telling.say(
                "context.trait", telling.context(context), value.getKey(), here, everywhere));
      }
    }
  }
}
