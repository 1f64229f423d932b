package dev.culprit.evidence;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.culprit.evidence.pattern.Piece;
import dev.culprit.evidence.pattern.RegexPieces;
import java.util.ArrayList;
import java.util.List;

/** Finds how far the pieces of a pattern go in a line before one does not fit. */
final class MissFinder {
  private MissFinder() {}

  static NearestMiss nearest(List<Wording> wordings, LineText line) {
    NearestMiss nearest = null;
    List<String> texts = new ArrayList<>(List.of(line.text()));
    texts.addAll(line.fields());
    for (Wording wording : wordings) {
      for (RegexPieces.Branch branch : wording.branches()) {
        for (String text : texts) {
          NearestMiss miss = in(text, wording, branch);
          if (nearest == null || miss.patternEnd() > nearest.patternEnd()) {
            nearest = miss;
          }
        }
      }
    }
    return nearest;
  }

  private static NearestMiss in(String text, Wording wording, RegexPieces.Branch branch) {
    String pattern = branch.written();
    StringBuilder regex = new StringBuilder(branch.flags());
    int patternEnd = 0;
    int start = 0;
    int end = 0;
    for (Piece piece : branch.pieces()) {
      Matcher found = find(regex + piece.regex(), wording, text);
      if (found == null) {
        return partOf(
            piece,
            regex.toString(),
            wording,
            text,
            new NearestMiss(pattern, patternEnd, text, start, end, piece.written()));
      }
      regex.append(piece.regex());
      patternEnd += piece.written().length();
      start = found.start();
      end = found.end();
    }
    return new NearestMiss(pattern, patternEnd, text, start, end, "");
  }

  /** Goes into a piece of text that does not fit as a whole, to its last character that does. */
  private static NearestMiss partOf(
      Piece piece, String before, Wording wording, String text, NearestMiss stopped) {
    String literal = piece.literal();
    NearestMiss miss = stopped;
    for (int length = 1; length < literal.length(); length++) {
      Matcher found = find(before + Pattern.quote(literal.substring(0, length)), wording, text);
      if (found == null) {
        break;
      }
      miss =
          new NearestMiss(
              stopped.pattern(),
              stopped.patternEnd() + length,
              text,
              found.start(),
              found.end(),
              literal.substring(length));
    }
    return miss;
  }

  private static Matcher find(String regex, Wording wording, String text) {
    try {
      Matcher found = Wording.compile(regex, wording.ignoresCase()).matcher(text);
      return found.find() ? found : null;
    } catch (PatternSyntaxException e) {
      return null;
    }
  }
}
