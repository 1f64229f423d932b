package dev.culprit.report;

import dev.culprit.evidence.Match;
import dev.culprit.evidence.Overcome;
import dev.culprit.evidence.Unexplained;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lines of the logs that are not behind the diagnosis: overcome, harmless, or unexplained. */
record OtherLines(Telling telling) {
  static final int MOST_UNEXPLAINED = 20;

  /** Errors that a later run overcame, one point for each case. */
  List<Block> overcome() {
    Map<String, List<Overcome>> byCase = new LinkedHashMap<>();
    for (Overcome overcome : telling.diagnosed().overcome()) {
      byCase.computeIfAbsent(overcome.match().caseId(), id -> new ArrayList<>()).add(overcome);
    }
    return points(
        byCase.values().stream()
            .map(
                all ->
                    Block.Point.of(
                        Words.of(title(all.get(0).match()))
                            .and(" ")
                            .and(
                                telling.say(
                                    "overcome",
                                    telling.place(all.get(0).match().line()),
                                    all.size(),
                                    telling.time(all.get(0).succeeded().from())))))
            .toList());
  }

  /** Lines that look like errors and are harmless, one point for each case. */
  List<Block> noise() {
    Map<String, List<Match>> byCase = new LinkedHashMap<>();
    telling
        .diagnosed()
        .observation()
        .noise()
        .forEach(
            match -> byCase.computeIfAbsent(match.caseId(), id -> new ArrayList<>()).add(match));
    return points(byCase.values().stream().map(this::harmless).toList());
  }

  private Block.Point harmless(List<Match> matches) {
    Match first = matches.get(0);
    int lines = matches.stream().mapToInt(Match::count).sum();
    List<Block> why =
        telling.diagnosed().knowledge().errorCase(first.caseId()).stream()
            .filter(ErrorCase::isNoise)
            .<Block>map(
                noise ->
                    new Block.Paragraph(Words.of(telling.text(noise.noise(), first.captures()))))
            .toList();
    return new Block.Point(
        Words.of(title(first))
            .and(" ")
            .and(telling.say("noise", lines, telling.place(first.line()))),
        why);
  }

  /** Lines that report an error and that no case explains: the first of each shape. */
  List<Block> unexplained() {
    List<Unexplained> all = telling.diagnosed().observation().unexplained();
    List<Block> blocks = new ArrayList<>();
    all.stream()
        .limit(MOST_UNEXPLAINED)
        .forEach(one -> blocks.add(Excerpts.of(one.line(), one.count(), telling)));
    if (all.size() > MOST_UNEXPLAINED) {
      blocks.add(
          new Block.Paragraph(telling.words("unexplained.more", all.size() - MOST_UNEXPLAINED)));
    }
    return blocks;
  }

  private String title(Match match) {
    return telling
        .diagnosed()
        .knowledge()
        .errorCase(match.caseId())
        .map(errorCase -> telling.text(errorCase.title(), match.captures()))
        .orElse(match.caseId());
  }

  private static List<Block> points(List<Block.Point> points) {
    return points.isEmpty() ? List.of() : List.of(new Block.Points(false, points));
  }
}
