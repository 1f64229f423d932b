package dev.culprit.fleet.rows;

import java.util.Locale;

/** How the diagnosis of a machine ended. */
public enum State {
  /** Evidence proves the cause. */
  CONFIRMED,
  /** The cause is the only suspect left. */
  LAST_SUSPECT,
  /** Several suspects remain; the row names the likeliest. */
  SUSPECTED,
  /** A documented error, of which every documented cause is ruled out. */
  CONTRADICTED,
  /** Lines report errors, and no case explains them. */
  UNEXPLAINED,
  /** No error was found. */
  NO_ERROR,
  /** No error was found, but not all could be read; the row says why. */
  UNREADABLE;

  /** As rows write it: {@code last-suspect}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * @throws IllegalArgumentException when there is no such state
   */
  public static State of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Whether one cause was found. */
  public boolean isSettled() {
    return this == CONFIRMED || this == LAST_SUSPECT;
  }

  /** Whether nobody can say what is wrong with the machine. */
  public boolean isOutlier() {
    return this == CONTRADICTED || this == UNEXPLAINED || this == UNREADABLE;
  }
}
