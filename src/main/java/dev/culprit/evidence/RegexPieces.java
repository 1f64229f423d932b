package dev.culprit.evidence;

import dev.culprit.evidence.RegexToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a regular expression where a beginning of it is an expression by itself. */
final class RegexPieces {
  private RegexPieces() {}

  /** The pieces in order; one alone when the expression is an alternation as a whole. */
  static List<Piece> of(String regex, List<RegexToken> tokens) {
    List<Piece> pieces = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      RegexToken token = tokens.get(i);
      depth += token.kind() == Kind.OPEN ? 1 : token.kind() == Kind.CLOSE ? -1 : 0;
      if (depth == 0 && token.kind() == Kind.ALTERNATIVE) {
        return List.of(whole(regex));
      }
      if (depth == 0 && !isRepeated(tokens, i) && token.to() > from) {
        pieces.add(whole(regex.substring(from, token.to())));
        from = token.to();
      }
    }
    if (from < regex.length()) {
      pieces.add(whole(regex.substring(from)));
    }
    return pieces;
  }

  private static boolean isRepeated(List<RegexToken> tokens, int index) {
    if (index + 1 == tokens.size()) {
      return false;
    }
    Kind next = tokens.get(index + 1).kind();
    return next == Kind.REPEAT || next == Kind.OPTIONAL || next == Kind.POSSESSIVE;
  }

  private static Piece whole(String part) {
    return new Piece(part, part, "");
  }
}
