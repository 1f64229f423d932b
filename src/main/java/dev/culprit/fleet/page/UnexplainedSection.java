package dev.culprit.fleet.page;

import dev.culprit.fleet.summary.LineCount;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Words;
import java.util.ArrayList;
import java.util.List;

/** Lines that no case explains, by kind, each ready to become a case. */
record UnexplainedSection(FleetTelling telling) {
  private static final int MOST = 20;
  private static final int MOST_COMMANDS = 5;

  List<Block> blocks() {
    List<LineCount> lines = telling.summary().unexplained();
    if (lines.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Table(
            telling.say("unexplained.table", Math.min(MOST, lines.size()), lines.size()),
            List.of(
                telling.say("column.machines"),
                telling.say("column.lines"),
                telling.say("column.template")),
            lines.stream()
                .limit(MOST)
                .map(
                    line ->
                        List.of(
                            telling.number(line.machines()),
                            telling.number(line.lines()),
                            Words.of(Words.Kind.CODE, OutlierSection.shortened(line.template()))))
                .toList()));
    blocks.add(new Block.Paragraph(telling.words("unexplained.new")));
    lines.stream()
        .limit(MOST_COMMANDS)
        .forEach(
            line ->
                blocks.add(
                    new Block.Command(
                        "",
                        "culprit knowledge new --stage STAGE '"
                            + line.line().replace("'", "'\\''")
                            + "'")));
    return blocks;
  }
}
