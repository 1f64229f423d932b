package dev.culprit.report;

import dev.culprit.diagnosis.Incident;
import dev.culprit.diagnosis.SuspectState;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The suspects that are not it, and why. */
record OthersSection(Telling telling) {

  /**
   * Suspects with equal reasons stand together. Empty when no suspect of the incident has this
   * status.
   */
  List<Block> blocks(Incident incident, SuspectState.Status status) {
    Reasons reasons = Reasons.of(telling.diagnosed(), incident, telling.language());
    Map<List<String>, List<Block.Point>> byReason = new LinkedHashMap<>();
    for (SuspectState suspect : incident.suspects()) {
      if (suspect.status() == status) {
        String title = telling.text(suspect.cause().title(), incident.values());
        byReason
            .computeIfAbsent(reasons.why(suspect), why -> new ArrayList<>())
            .add(Block.Point.of(Words.of(title)));
      }
    }
    List<Block> blocks = new ArrayList<>();
    byReason.forEach((why, suspects) -> blocks.addAll(group(sentences(why), suspects)));
    return blocks;
  }

  private static List<Block> group(List<Block> why, List<Block.Point> suspects) {
    if (suspects.size() == 1) {
      return List.of(
          new Block.Points(false, List.of(new Block.Point(suspects.get(0).words(), why))));
    }
    List<Block> blocks = new ArrayList<>(why);
    blocks.add(new Block.Points(false, suspects));
    return blocks;
  }

  private static List<Block> sentences(List<String> sentences) {
    return sentences.stream()
        .<Block>map(sentence -> new Block.Paragraph(Words.of(sentence)))
        .toList();
  }
}
