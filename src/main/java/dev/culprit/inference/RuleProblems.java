package dev.culprit.inference;

import dev.culprit.text.NearestWord;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects what is wrong with one rule file. */
final class RuleProblems {
  private final RuleText text;
  private final List<Problem> problems = new ArrayList<>();

  RuleProblems(RuleText text) {
    this.text = text;
  }

  void add(Place where, String what, String why, String help) {
    problems.add(text.error(what, where, why, help));
  }

  /**
   * @param word where the mistake is, at or below the line
   */
  void addAt(int line, String word, String what, String why, String help) {
    add(text.placeOf(line, word), what, why, help);
  }

  void add(int line, String what, String why, String help) {
    add(text.placeOfLine(line), what, why, help);
  }

  List<Problem> all() {
    return problems;
  }

  /** The nearest known word as a question, else all of them. */
  static String meant(String word, Collection<String> known, String allOfThem) {
    if (known.isEmpty()) {
      return "bind it in a condition, such as: Seen( $run : run )";
    }
    return NearestWord.to(word, known)
        .map(nearest -> "did you mean \"" + nearest + "\"?")
        .orElseGet(() -> allOfThem + " " + String.join(", ", known));
  }
}
