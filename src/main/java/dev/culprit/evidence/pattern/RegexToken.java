package dev.culprit.evidence.pattern;

/**
 * A token of a regular expression.
 *
 * @param text of a {@link Kind#LITERAL} the character it matches; of a {@link Kind#ANCHOR} how it
 *     is written; of {@link Kind#OPEN} the flags it sets
 * @param from where it begins in the expression
 * @param to where it ends
 */
public record RegexToken(Kind kind, String text, int from, int to) {
  /** What a token stands for. */
  public enum Kind {
    /** Exactly one known character. */
    LITERAL,
    /** One character of several, or of a kind. */
    CLASS,
    /** A place, not a character. */
    ANCHOR,
    OPEN,
    /** Flags for the rest of the group. */
    FLAGS,
    CLOSE,
    ALTERNATIVE,
    /** At least once. */
    REPEAT,
    /** Maybe not at all. */
    OPTIONAL,
    LOOK_AROUND,
    BACK_REFERENCE,
    INTERSECTION,
    UNGREEDY,
    POSSESSIVE,
    ATOMIC;

    boolean isRefused() {
      return ordinal() >= LOOK_AROUND.ordinal();
    }
  }
}
