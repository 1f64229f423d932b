package dev.culprit.evidence.pattern;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Texts with one of which whatever an expression matches begins, so that it is tried only where one
 * of them stands.
 *
 * @param texts empty when nothing is known of the beginning; in lower case where case does not
 *     matter
 * @param fold whether upper and lower case are the same
 */
public record Beginnings(List<String> texts, boolean fold) {
  public static final Beginnings NONE = new Beginnings(List.of(), false);

  /** Where case does not matter, letters beyond ASCII have no one spelling. */
  public static Beginnings of(Collection<String> texts, boolean fold) {
    if (fold && texts.stream().anyMatch(text -> text.chars().anyMatch(c -> c > 127))) {
      return NONE;
    }
    return new Beginnings(
        texts.stream().map(text -> fold ? text.toLowerCase(Locale.ROOT) : text).distinct().toList(),
        fold);
  }

  /** Looks for them in one text, in ascending order. */
  Walk in(FoldableText text) {
    return new Walk(texts, fold ? text.lower() : text.text());
  }

  /** Where they stand in one text. Each is looked for once, however many places there are. */
  static final class Walk {
    private final List<String> texts;
    private final String searched;
    private final int[] next;

    private Walk(List<String> texts, String searched) {
      this.texts = texts;
      this.searched = searched;
      this.next = new int[texts.size()];
      Arrays.fill(next, -1);
    }

    /** The first place at or after this one at which one of them stands; -1 when there is none. */
    int next(int from) {
      int first = Integer.MAX_VALUE;
      for (int i = 0; i < next.length; i++) {
        if (next[i] < from) {
          int found = searched.indexOf(texts.get(i), from);
          next[i] = found < 0 ? Integer.MAX_VALUE : found;
        }
        first = Math.min(first, next[i]);
      }
      return first == Integer.MAX_VALUE ? -1 : first;
    }
  }
}
