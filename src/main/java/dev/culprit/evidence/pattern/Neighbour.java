package dev.culprit.evidence.pattern;

import dev.culprit.evidence.pattern.RegexToken.Kind;
import java.util.List;
import java.util.regex.Pattern;

/** What the character beside a place in an expression can be. */
enum Neighbour {
  /** A letter or digit of ASCII, or an underscore, in every match. */
  WORD,
  /** Some other character, or the other in some matches. */
  ANY;

  private static final Pattern CLASS_OF_WORD =
      Pattern.compile(
          "\\\\[wd]|\\[(?:[a-z]-[a-z]|[A-Z]-[A-Z]|[0-9]-[0-9]|[0-9A-Za-z_]|\\\\[wd])+]");

  /** What follows a token. */
  static Neighbour after(String regex, List<RegexToken> tokens, int token) {
    return new Side(regex, tokens, 1).beside(token);
  }

  /** What stands before a token. */
  static Neighbour before(String regex, List<RegexToken> tokens, int token) {
    return new Side(regex, tokens, -1).beside(token);
  }

  /**
   * One direction in which to look.
   *
   * @param step 1 to the end, -1 to the beginning
   */
  private record Side(String regex, List<RegexToken> tokens, int step) {
    Neighbour beside(int token) {
      int at = token + step;
      // From behind, what says how often a thing stands there comes before the thing.
      if (kind(at) == Kind.REPEAT) {
        at += step;
      }
      if (kind(at) == Kind.LITERAL || kind(at) == Kind.CLASS) {
        return mayBeMissing(at) || !isWord(tokens.get(at)) ? ANY : WORD;
      }
      return kind(at) == inward() ? besideGroup(at) : ANY;
    }

    /** All that a group can begin with, or end with. */
    private Neighbour besideGroup(int edge) {
      int depth = 0;
      boolean onlyWords = beside(edge) == WORD;
      int at = edge;
      do {
        if (kind(at) == inward()) {
          depth++;
        } else if (kind(at) == outward()) {
          depth--;
        } else if (kind(at) == Kind.ALTERNATIVE && depth == 1) {
          onlyWords &= beside(at) == WORD;
        } else if (kind(at) == null) {
          return ANY;
        }
        at += step;
      } while (depth > 0);
      return onlyWords && !(step > 0 && mayBeMissing(at - step)) ? WORD : ANY;
    }

    private Kind inward() {
      return step > 0 ? Kind.OPEN : Kind.CLOSE;
    }

    private Kind outward() {
      return step > 0 ? Kind.CLOSE : Kind.OPEN;
    }

    /** Whether the thing that ends here is one that need not be there. */
    private boolean mayBeMissing(int last) {
      return kind(last + 1) == Kind.OPTIONAL;
    }

    private boolean isWord(RegexToken token) {
      return token.kind() == Kind.LITERAL
          ? token.text().matches("[0-9A-Za-z_]")
          : CLASS_OF_WORD.matcher(regex.substring(token.from(), token.to())).matches();
    }

    /** Null beyond the ends. */
    private Kind kind(int token) {
      return token < 0 || token >= tokens.size() ? null : tokens.get(token).kind();
    }
  }
}
