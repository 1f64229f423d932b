package dev.culprit.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word a mistyped one was probably meant to be. */
public final class NearestWord {
  private NearestWord() {}

  /**
   * The known word with the fewest edits (insertion, deletion, replacement, swap of neighbours:
   * Damerau 1964), if at most a third of the longer word had to be edited; ties go to alphabetical
   * order.
   */
  public static Optional<String> to(String word, Collection<String> known) {
    return known.stream()
        .filter(
            candidate -> edits(word, candidate) * 3 <= Math.max(word.length(), candidate.length()))
        .min(
            Comparator.comparingInt((String candidate) -> edits(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int edits(String from, String to) {
    int[][] edits = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      edits[i][0] = i;
      for (int j = 1; j <= to.length(); j++) {
        if (i == 0) {
          edits[i][j] = j;
          continue;
        }
        int replaced = edits[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        edits[i][j] = Math.min(replaced, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
        }
      }
    }
    return edits[from.length()][to.length()];
  }
}
