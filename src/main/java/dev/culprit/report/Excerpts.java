package dev.culprit.report;

import dev.culprit.evidence.Match;
import dev.culprit.log.Level;
import dev.culprit.log.LogLine;
import dev.culprit.report.page.Block;
import java.util.ArrayList;
import java.util.List;

/** Lines of a log with their place, time and level. */
final class Excerpts {
  private Excerpts() {}

  static Block of(Match match, Telling telling) {
    boolean placed = match.start() >= 0;
    return new Block.Excerpt(
        path(match.line()),
        details(match.line(), match.count(), telling),
        match.line().text(),
        placed ? match.start() : 0,
        placed ? match.end() : 0);
  }

  static Block of(LogLine line, int count, Telling telling) {
    return new Block.Excerpt(path(line), details(line, count, telling), line.text(), 0, 0);
  }

  private static String path(LogLine line) {
    return line.file() + ":" + line.number();
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
