package dev.culprit.evidence.pattern;

import dev.culprit.evidence.pattern.RegexToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a regular expression where a beginning of it is an expression by itself. */
public final class RegexPieces {
  private RegexPieces() {}

  /**
   * One of the expressions of which any may match.
   *
   * @param written as it stands in the pattern
   * @param flags what holds in it that an earlier branch has set
   * @param pieces it, cut
   */
  public record Branch(String written, String flags, List<Piece> pieces) {}

  /** The branches of an expression in order; one when it is no alternation as a whole. */
  public static List<Branch> of(String regex, List<RegexToken> tokens) {
    List<Branch> branches = new ArrayList<>();
    String flags = "";
    int depth = 0;
    int from = 0;
    int first = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      RegexToken token = i < tokens.size() ? tokens.get(i) : null;
      if (token == null || (depth == 0 && token.kind() == Kind.ALTERNATIVE)) {
        int to = token == null ? regex.length() : token.from();
        List<RegexToken> own = tokens.subList(first, i);
        branches.add(new Branch(regex.substring(from, to), flags, pieces(regex, from, to, own)));
        flags += flagsOf(regex, own);
        from = token == null ? to : token.to();
        first = i + 1;
      } else {
        depth += step(token);
      }
    }
    return branches;
  }

  private static List<Piece> pieces(String regex, int from, int to, List<RegexToken> tokens) {
    List<Piece> pieces = new ArrayList<>();
    int depth = 0;
    int begun = from;
    for (int i = 0; i < tokens.size(); i++) {
      RegexToken token = tokens.get(i);
      depth += step(token);
      if (depth == 0 && !isRepeated(tokens, i) && token.to() > begun) {
        pieces.add(whole(regex.substring(begun, token.to())));
        begun = token.to();
      }
    }
    if (begun < to) {
      pieces.add(whole(regex.substring(begun, to)));
    }
    return pieces;
  }

  /** Flags hold to the end of the group, over its further branches. */
  private static String flagsOf(String regex, List<RegexToken> tokens) {
    StringBuilder flags = new StringBuilder();
    int depth = 0;
    for (RegexToken token : tokens) {
      depth += step(token);
      if (depth == 0 && token.kind() == Kind.FLAGS) {
        flags.append(regex, token.from(), token.to());
      }
    }
    return flags.toString();
  }

  private static int step(RegexToken token) {
    return token.kind() == Kind.OPEN ? 1 : token.kind() == Kind.CLOSE ? -1 : 0;
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
