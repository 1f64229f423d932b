package dev.culprit.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What lines of a log tell that is over, as what stands around them shows. */
final class Past {
  private final Map<Long, List<String>> tales = new HashMap<>();

  /**
   * @param line its number
   * @param text what it says that is over
   */
  void add(long line, String text) {
    tales.computeIfAbsent(line, any -> new ArrayList<>()).add(plain(text));
  }

  boolean isEmpty() {
    return tales.isEmpty();
  }

  /** Whether this part of a line is over. */
  boolean holds(long line, String part) {
    String plain = plain(part);
    return tales.getOrDefault(line, List.of()).stream().anyMatch(tale -> tale.contains(plain));
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
