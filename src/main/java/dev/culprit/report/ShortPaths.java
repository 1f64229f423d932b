package dev.culprit.report;

import dev.culprit.text.Language;
import dev.culprit.text.Place;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The shortest end of each path that no other path has: what people call the file. */
final class ShortPaths {
  private final Map<String, String> shortened = new HashMap<>();
  private final Language language;

  ShortPaths(Collection<String> paths, Language language) {
    this.language = language;
    for (String path : paths) {
      shortened.put(path, shortened(path, paths));
    }
  }

  /** The path itself when it is none of those that were given; standard input in words. */
  String of(String path) {
    String name = shortened.getOrDefault(path, path);
    return name.equals(path) ? Place.shown(path, language) : name;
  }

  private static String shortened(String path, Collection<String> paths) {
    for (int cut = lastCut(path, path.length()); cut > 0; cut = lastCut(path, cut - 1)) {
      String end = path.substring(cut);
      boolean alone = true;
      for (String other : paths) {
        alone &= other.equals(path) || !isEndOf(end, other);
      }
      if (alone) {
        return end;
      }
    }
    return path;
  }

  private static boolean isEndOf(String end, String path) {
    int before = path.length() - end.length() - 1;
    return path.endsWith(end) && (before < 0 || isSeparator(path.charAt(before)));
  }

  /** Where the part before this position begins; 0 when it is the first. */
  private static int lastCut(String path, int position) {
    int at = position - 1;
    while (at >= 0 && !isSeparator(path.charAt(at))) {
      at--;
    }
    return at + 1;
  }

  private static boolean isSeparator(char character) {
    return character == '/' || character == '\\' || character == '!';
  }
}
