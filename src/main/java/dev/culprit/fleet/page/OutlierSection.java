package dev.culprit.fleet.page;

import dev.culprit.report.page.Block;
import dev.culprit.report.page.Words;
import java.util.ArrayList;
import java.util.List;

/** The machines nobody can explain. */
record OutlierSection(FleetTelling telling) {
  private static final int LONGEST = 200;

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    telling
        .summary()
        .outliers()
        .forEach(
            (state, outliers) -> {
              blocks.add(
                  new Block.Heading(
                      3, "outliers-" + state.id(), telling.say("state." + state.id())));
              blocks.add(
                  new Block.Table(
                      telling.say(
                          "outliers.table",
                          outliers.reasons().size(),
                          telling.summary().machines(state)),
                      List.of(telling.say("column.machine"), telling.say("column.reason")),
                      outliers.reasons().entrySet().stream()
                          .map(
                              e ->
                                  List.of(
                                      Words.of(Words.Kind.CODE, e.getKey()),
                                      Words.of(shortened(e.getValue()))))
                          .toList()));
            });
    return blocks;
  }

  static String shortened(String text) {
    return dev.culprit.report.page.Window.around(text, 0, 0, LONGEST).text();
  }
}
