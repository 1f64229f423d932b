package dev.culprit.report;

import dev.culprit.evidence.LogFile;
import dev.culprit.evidence.Reading;
import dev.culprit.evidence.Run;
import dev.culprit.knowledge.Product;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Words;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was read, what is known of the machine, and with which knowledge it was judged. */
record ReadSection(Telling telling) {
  private static final int MOST_FILES = 20;
  private static final int MOST_RUNS = 10;

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    addPoints(blocks, files());
    addPoints(blocks, runs());
    List<Block.Fact> facts = context();
    Versions versions = telling.diagnosed().versions();
    facts.add(
        new Block.Fact(
            telling.say("label.made-with"),
            telling.words(
                "made-with", versions.culprit(), versions.knowledge(), versions.rules())));
    blocks.add(new Block.Facts(facts));
    return blocks;
  }

  private List<Block.Point> files() {
    List<LogFile> files = telling.diagnosed().observation().files();
    List<Block.Point> points = new ArrayList<>();
    files.stream().limit(MOST_FILES).forEach(file -> points.add(point(file)));
    if (files.size() > MOST_FILES) {
      points.add(Block.Point.of(telling.words("read.more-files", files.size() - MOST_FILES)));
    }
    for (Problem problem : telling.diagnosed().observation().problems()) {
      points.add(
          Block.Point.of(
              telling.words("read.problem", problem.oneLine(telling.phrases().language()))));
    }
    if (files.isEmpty() && points.isEmpty()) {
      points.add(Block.Point.of(telling.words("read.nothing")));
    }
    return points;
  }

  private Block.Point point(LogFile file) {
    String product =
        telling
            .diagnosed()
            .knowledge()
            .product(file.product())
            .map(found -> telling.text(found.title(), Map.of()))
            .orElse(telling.say("read.no-product"));
    return Block.Point.of(
        Words.of(Words.Kind.PLACE, Place.shown(file.path(), telling.language()))
            .and(
                telling.say(
                    "read.file",
                    Sizes.of(file.bytes(), telling.phrases()),
                    file.lines(),
                    file.encoding(),
                    product)));
  }

  private List<Block.Point> runs() {
    List<Run> runs = telling.diagnosed().observation().runs();
    Set<Integer> counted = new HashSet<>();
    telling.diagnosed().findings().evidence().runs().forEach(run -> counted.add(run.number()));
    List<Block.Point> points = new ArrayList<>();
    // The last runs matter most: those that count are among them.
    for (Run run : runs.subList(Math.max(0, runs.size() - MOST_RUNS), runs.size())) {
      points.add(
          Block.Point.of(
              telling.words(
                  counted.contains(run.number()) ? "run.counted" : "run.not-counted",
                  run.number(),
                  telling.paths().of(run.file()),
                  run.firstLine(),
                  run.lastLine(),
                  telling.span(run.from(), run.to()),
                  telling.say("outcome", run.outcome()))));
    }
    if (runs.size() > MOST_RUNS) {
      points.add(0, Block.Point.of(telling.words("run.more", runs.size() - MOST_RUNS)));
    }
    return points;
  }

  private List<Block.Fact> context() {
    Map<String, String> values = new LinkedHashMap<>();
    for (Reading reading : telling.diagnosed().findings().evidence().readings()) {
      if (!reading.isOfItem()) {
        values.put(reading.context(), reading.value());
      }
    }
    Names names = new Names(telling, values);
    // In the order of the product, not in that of the lines, so that reports can be compared.
    return new ArrayList<>(
        telling.diagnosed().knowledge().products().stream()
            .flatMap(product -> product.context().stream())
            .map(Product.ContextValue::id)
            .filter(values::containsKey)
            .distinct()
            .map(
                id ->
                    new Block.Fact(names.ofContext(id), Words.of(Words.Kind.CODE, values.get(id))))
            .toList());
  }

  private static void addPoints(List<Block> blocks, List<Block.Point> points) {
    if (!points.isEmpty()) {
      blocks.add(new Block.Points(false, points));
    }
  }
}
