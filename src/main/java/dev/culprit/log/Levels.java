package dev.culprit.log;

import java.util.Locale;
import java.util.Map;

/** The words programs write for how grave a line is. */
final class Levels {
  /** A level at the beginning of a message, as a regular expression without groups. */
  static final String WORD =
      "(?:TRACE|TRAC|DEBUG|DEBU|VERBOSE|INFO|INFORMATION|NOTICE|WARNING|WARN|ERROR|ERRO|ERR"
          + "|FATAL|FATA|PANIC|PANI|CRITICAL|SEVERE)";

  private static final Map<String, Level> BY_WORD =
      Map.ofEntries(
          Map.entry("trace", Level.TRACE),
          Map.entry("trac", Level.TRACE),
          Map.entry("debug", Level.DEBUG),
          Map.entry("debu", Level.DEBUG),
          Map.entry("verbose", Level.DEBUG),
          Map.entry("info", Level.INFO),
          Map.entry("information", Level.INFO),
          Map.entry("notice", Level.INFO),
          Map.entry("i", Level.INFO),
          Map.entry("warning", Level.WARNING),
          Map.entry("warn", Level.WARNING),
          Map.entry("w", Level.WARNING),
          Map.entry("error", Level.ERROR),
          Map.entry("erro", Level.ERROR),
          Map.entry("err", Level.ERROR),
          Map.entry("e", Level.ERROR),
          Map.entry("severe", Level.ERROR),
          Map.entry("crit", Level.FATAL),
          Map.entry("critical", Level.FATAL),
          Map.entry("alert", Level.FATAL),
          Map.entry("emerg", Level.FATAL),
          Map.entry("fatal", Level.FATAL),
          Map.entry("fata", Level.FATAL),
          Map.entry("f", Level.FATAL),
          Map.entry("panic", Level.FATAL),
          Map.entry("pani", Level.FATAL));

  private Levels() {}

  /** The level of this word, whatever its case; {@link Level#NONE} when it is no level. */
  static Level of(String word) {
    return BY_WORD.getOrDefault(word.toLowerCase(Locale.ROOT), Level.NONE);
  }
}
