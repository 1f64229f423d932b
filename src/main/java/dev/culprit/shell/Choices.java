package dev.culprit.shell;

import java.util.List;

/**
 * The answers of a question, in the order they are numbered.
 *
 * @param titles what a person reads
 * @param ids what may be typed as well; as many as titles
 */
record Choices(List<String> titles, List<String> ids) {

  static Choices of(List<String> titles) {
    return new Choices(titles, titles);
  }

  /** The place of the one answer this is the number, the id or the beginning of; else -1. */
  int indexOf(String typed) {
    if (typed.matches("\\d{1,4}")) {
      int number = Integer.parseInt(typed);
      return number >= 1 && number <= titles.size() ? number - 1 : -1;
    }
    int exact = only(typed, true);
    return exact >= 0 ? exact : only(typed, false);
  }

  private int only(String typed, boolean whole) {
    int found = -1;
    for (int i = 0; i < titles.size(); i++) {
      if (fits(titles.get(i), typed, whole) || fits(ids.get(i), typed, whole)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static boolean fits(String answer, String typed, boolean whole) {
    return (!whole || answer.length() == typed.length())
        && answer.regionMatches(true, 0, typed, 0, typed.length());
  }
}
