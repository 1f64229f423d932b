package dev.culprit.inference;

import dev.culprit.cache.ContentSum;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /** Where the first word of a line stands. */
  Place placeOfLine(int line) {
    String written = line(line);
    return new Place(file, line, written.isBlank() ? 0 : written.indexOf(written.strip()) + 1);
  }

  /** Where a word stands, at or below a line; the line itself when it stands nowhere there. */
  Place placeOf(int line, String word) {
    Matcher found = Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?!\\w)").matcher(text);
    return found.find(offsetOf(line)) ? placeOf(found.start()) : placeOfLine(line);
  }

  /** A sum of what stands between two characters. */
  String sum(int from, int to) {
    ContentSum sum = new ContentSum();
    sum.add(text.substring(from, to));
    return sum.hexadecimal();
  }

  /** The text without some of its rules; what is left stands where it stood. */
  RuleText without(List<RuleHead> rules) {
    StringBuilder left = new StringBuilder(text);
    for (RuleHead rule : rules) {
      for (int i = rule.from(); i < rule.to(); i++) {
        if (!Character.isWhitespace(left.charAt(i))) {
          left.setCharAt(i, ' ');
        }
      }
    }
    return new RuleText(file, folder, left.toString());
  }

  private int offsetOf(int line) {
    int offset = 0;
    for (int i = 1; i < line && text.indexOf('\n', offset) >= 0; i++) {
      offset = text.indexOf('\n', offset) + 1;
    }
    return offset;
  }

  private String line(int line) {
    return text.lines().skip(Math.max(0, line - 1)).findFirst().orElse("");
  }

  /** An error at this place, with the line that stands there. */
  Problem error(Text what, Place where, Text why, Text help) {
    Problem problem = Problem.error(what, where, why, help);
    return where.line() > 0 ? problem.withSnippet(line(where.line())) : problem;
  }
}
