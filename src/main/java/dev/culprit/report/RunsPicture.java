package dev.culprit.report;

import dev.culprit.evidence.Match;
import dev.culprit.evidence.Run;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Picture;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The runs over time, with their errors. */
record RunsPicture(Telling telling) {
  private static final int MOST = 40;

  /** Empty unless several runs say when they were. */
  List<Block> blocks() {
    List<Run> runs =
        telling.diagnosed().observation().runs().stream()
            .filter(run -> run.from() != null && run.to() != null)
            .toList();
    if (runs.size() < 2) {
      return List.of();
    }
    List<Run> last = runs.subList(Math.max(0, runs.size() - MOST), runs.size());
    Instant start = last.stream().map(Run::from).min(Comparator.naturalOrder()).orElseThrow();
    Instant end = last.stream().map(Run::to).max(Comparator.naturalOrder()).orElseThrow();
    return List.of(
        new Block.Figure(
            new Picture.Timeline(
                telling.say("picture.runs"),
                last.stream().map(this::span).toList(),
                telling.time(start),
                telling.time(end))));
  }

  private Picture.Span span(Run run) {
    String outcome = telling.say("outcome", run.outcome());
    return new Picture.Span(
        telling.say("picture.run", run.number(), outcome),
        telling.say(
            "picture.run.sentence", run.number(), outcome, telling.span(run.from(), run.to())),
        run.from(),
        run.to(),
        switch (run.outcome()) {
          case SUCCEEDED -> Picture.Look.CHOSEN;
          case FAILED -> Picture.Look.PLAIN;
          case UNKNOWN -> Picture.Look.FADED;
        },
        telling.diagnosed().observation().matches().stream()
            .filter(match -> match.run() == run.number() && match.line().time() != null)
            .map(this::event)
            .toList());
  }

  private Picture.Event event(Match match) {
    Names names = new Names(telling, match.captures());
    return new Picture.Event(
        match.line().time(),
        telling.say("fact.line", telling.place(match.line()), names.ofCase(match.caseId())));
  }
}
