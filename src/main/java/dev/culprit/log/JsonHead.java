package dev.culprit.log;

import java.time.Instant;
import java.util.Map;

/** The head of a line that is one JSON object: its own fields of the usual names. */
final class JsonHead {
  private JsonHead() {}

  static LineHead of(String line) {
    Map<String, String> fields = JsonText.fields(line);
    Instant time = null;
    for (String name : new String[] {"time", "timestamp", "@timestamp", "ts"}) {
      time = time == null && fields.containsKey(name) ? Stamps.parse(fields.get(name)) : time;
    }
    Level level = Level.NONE;
    for (String name : new String[] {"level", "severity", "lvl"}) {
      level = level == Level.NONE ? Levels.of(fields.getOrDefault(name, "")) : level;
    }
    return new LineHead(time, level, fields.getOrDefault("SYSLOG_IDENTIFIER", ""));
  }
}
