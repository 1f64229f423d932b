package dev.culprit.evidence;

import java.util.List;

/**
 * By which literals patterns are looked for: all that takes long to find out about them.
 *
 * @param patterns how many there are
 */
record SearchPlan(int patterns, List<Table> tables) {

  /**
   * What a {@link WordTable} is made of.
   *
   * @param stride at most 4; every literal is at least {@code width + stride - 1} bytes long
   * @param fold whether upper and lower case of ASCII are the same; literals are in lower case
   */
  record Table(WordWidth width, int stride, boolean fold, List<Entry> entries) {}

  /**
   * A literal in which to look, and whose it is.
   *
   * @param window where in its bytes the words begin that are looked up
   */
  record Entry(int pattern, String literal, int window) {}
}
