package dev.culprit.inference;

import dev.culprit.text.Place;
import java.util.List;

/** An expression or a conclusion, and where it stands in its rule file. */
record Passage(RuleText file, String text, int start, int line) {

  /**
   * @param start where it stands, as the parser says
   * @param line where it begins, in case the parser changed its text
   */
  static Passage of(RuleText file, String text, int start, int line) {
    boolean there = start >= 0 && file.text().startsWith(text, start);
    return new Passage(file, text, there ? start : -1, line);
  }

  List<Token> tokens() {
    return Token.of(text);
  }

  Place placeOf(Token token) {
    return start < 0 ? file.placeOfLine(line) : file.placeOf(start + token.start());
  }
}
