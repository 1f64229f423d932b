package dev.culprit.inference;

import dev.culprit.text.NearestWord;
import dev.culprit.text.Place;
import dev.culprit.text.Problem;
import dev.culprit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects what is wrong with one rule file. */
final class RuleProblems {
  static final Text WHAT_A_RULE_MAY_SAY =
      new Text(
          "see rules/README.md for what a rule may say",
          "voyez dans rules/README.md ce qu'une règle peut dire");

  private final RuleText text;
  private final List<Problem> problems = new ArrayList<>();

  RuleProblems(RuleText text) {
    this.text = text;
  }

  void add(Place where, Text what, Text why, Text help) {
    problems.add(text.error(what, where, why, help));
  }

  /**
   * @param word where the mistake is, at or below the line
   */
  void addAt(int line, String word, Text what, Text why, Text help) {
    add(text.placeOf(line, word), what, why, help);
  }

  void add(int line, Text what, Text why, Text help) {
    add(text.placeOfLine(line), what, why, help);
  }

  List<Problem> all() {
    return problems;
  }

  /** The word that was probably meant, as a question. */
  static Text didYouMean(String word) {
    return new Text("did you mean \"" + word + "\"?", "vouliez-vous dire \"" + word + "\"\u00a0?");
  }

  /** The nearest known word as a question, else all of them. */
  static Text meant(String word, Collection<String> known, Text allOfThem) {
    if (known.isEmpty()) {
      return new Text(
          "bind it in a condition, such as: Seen( $run : run )",
          "liez-la dans une condition, par exemple\u00a0: Seen( $run : run )");
    }
    return NearestWord.to(word, known)
        .map(RuleProblems::didYouMean)
        .orElseGet(() -> allOfThem.plus(" " + String.join(", ", known)));
  }
}
