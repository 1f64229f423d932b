package dev.culprit.report;

import dev.culprit.evidence.Match;
import dev.culprit.evidence.NearestMiss;
import dev.culprit.interview.NearMiss;
import dev.culprit.log.Level;
import dev.culprit.log.LogLine;
import dev.culprit.report.page.Block;
import dev.culprit.report.redaction.Edits;
import dev.culprit.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lines of a log with their place, time and level. */
final class Excerpts {
  private static final int SHORTEST_CAPTURE = 4;

  private Excerpts() {}

  static Block of(Match match, Telling telling) {
    boolean placed = match.start() >= 0;
    return new Block.Excerpt(
        path(match.line(), telling),
        details(match.line(), match.count(), telling),
        match.line().text(),
        placed ? match.start() : firstCapture(match),
        placed ? match.end() : lastCapture(match));
  }

  /**
   * What was found in an unescaped field has no one place in the line; what it captured mostly
   * stands there as it is.
   */
  private static int firstCapture(Match match) {
    return captures(match).mapToInt(match.line().text()::indexOf).min().orElse(0);
  }

  private static int lastCapture(Match match) {
    String text = match.line().text();
    return captures(match).mapToInt(value -> text.indexOf(value) + value.length()).max().orElse(0);
  }

  private static Stream<String> captures(Match match) {
    return match.captures().values().stream()
        .filter(value -> value.length() >= SHORTEST_CAPTURE)
        .filter(match.line().text()::contains);
  }

  static Block of(LogLine line, int count, Telling telling) {
    return new Block.Excerpt(path(line, telling), details(line, count, telling), line.text(), 0, 0);
  }

  /** Marked as far as the signature went, where that is a part of the line as it stands. */
  static Block of(NearMiss miss, Telling telling) {
    LogLine line = miss.near().line();
    Optional<NearestMiss> where = miss.where().filter(in -> in.text().equals(line.text()));
    Edits safe = LogText.edits(line.text());
    return new Block.Excerpt(
        path(line, telling),
        details(line, 1, telling),
        safe.apply(line.text()),
        where.map(in -> safe.start(in.textStart())).orElse(0),
        where.map(in -> safe.end(in.textEnd())).orElse(0));
  }

  private static String path(LogLine line, Telling telling) {
    return Place.shown(line.file(), telling.language()) + ":" + line.number();
  }

  private static String details(LogLine line, int count, Telling telling) {
    List<String> parts = new ArrayList<>();
    if (line.time() != null) {
      parts.add(telling.time(line.time()));
    }
    if (line.level() != Level.NONE) {
      parts.add(telling.say("level", line.level()));
    }
    if (count > 1) {
      parts.add(telling.say("times", count));
    }
    return String.join(", ", parts);
  }
}
