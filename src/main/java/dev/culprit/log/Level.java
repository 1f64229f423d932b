package dev.culprit.log;

/** How grave a log line says it is. */
public enum Level {
  TRACE,
  DEBUG,
  INFO,
  WARNING,
  ERROR,
  FATAL,
  /** The line does not say. */
  NONE
}
