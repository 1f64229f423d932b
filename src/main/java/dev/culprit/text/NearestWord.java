package dev.culprit.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word a mistyped one was probably meant to be. */
public final class NearestWord {
  private NearestWord() {}

  /**
   * The known word with the fewest edits (insertion, deletion, replacement: Levenshtein 1966), if
   * at most a third of the longer word had to be edited; ties go to alphabetical order.
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
    int[] previous = new int[to.length() + 1];
    int[] current = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return previous[to.length()];
  }
}
