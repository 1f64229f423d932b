package dev.culprit.inference;

import dev.culprit.text.Place;
import dev.culprit.text.Problem;

/**
 * The text of one rule file, and where things stand in it.
 *
 * @param file path as the user gave its folder, for messages
 * @param folder the folder it lies in, which is its product's; empty when it lies in the top one
 */
record RuleText(String file, String folder, String text) {

  /** The line and column of a character. */
  Place placeOf(int offset) {
    int line = 1;
    int lineStart = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', lineStart)) {
      line++;
      lineStart = i + 1;
    }
    return new Place(file, line, offset - lineStart + 1);
  }

  Place placeOfLine(int line) {
    return new Place(file, line, 0);
  }

  /** An error at this place, with the line that stands there. */
  Problem error(String what, Place where, String why, String help) {
    String snippet = text.lines().skip(Math.max(0, where.line() - 1)).findFirst().orElse("");
    Problem problem = Problem.error(what, where, why, help);
    return where.line() > 0 ? problem.withSnippet(snippet) : problem;
  }
}
