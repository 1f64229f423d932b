package dev.culprit.evidence.pattern;

/**
 * A part of a pattern that is matched as a whole before the next one.
 *
 * @param written as it stands in the pattern
 * @param regex the regular expression of what it matches
 * @param literal the text it stands for, a run of blanks as one blank; empty when it has no fixed
 *     text
 */
public record Piece(String written, String regex, String literal) {
  /** Whether it stands for fixed text. */
  public boolean isLiteral() {
    return !literal.isEmpty();
  }
}
