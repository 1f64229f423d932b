package dev.culprit.report.redaction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** Known values, found wherever they stand as whole words, in any capitals. */
final class Literals {
  /** Shorter values are too often part of something else. */
  private static final int SHORTEST = 4;

  private final Map<String, List<String>> byBeginning = new HashMap<>();

  /**
   * By a sum of each beginning: most places of a text are ruled out without making a word of it.
   */
  private final BitSet beginnings = new BitSet();

  /** Notes a value, unless it is too short to be told apart. */
  void add(String value) {
    if (value.length() < SHORTEST) {
      return;
    }
    beginnings.set(sum(value, 0));
    List<String> alike =
        byBeginning.computeIfAbsent(beginning(value, 0), start -> new ArrayList<>());
    if (alike.stream().noneMatch(value::equalsIgnoreCase)) {
      alike.add(value);
      alike.sort(Comparator.comparingInt(String::length).reversed());
    }
  }

  /** Tells of each value that begins somewhere, the longest where several do. */
  void find(String text, BiConsumer<Integer, String> found) {
    if (byBeginning.isEmpty()) {
      return;
    }
    for (int at = 0; at + SHORTEST <= text.length(); at++) {
      if (!beginnings.get(sum(text, at)) || !isWordEdge(text, at)) {
        continue;
      }
      for (String value : byBeginning.getOrDefault(beginning(text, at), List.of())) {
        if (text.regionMatches(true, at, value, 0, value.length())
            && isWordEdge(text, at + value.length())) {
          found.accept(at, value);
          break;
        }
      }
    }
  }

  private static int sum(String text, int at) {
    int sum = 0;
    for (int i = at; i < at + SHORTEST; i++) {
      sum = sum * 7 + Character.toLowerCase(text.charAt(i));
    }
    return sum & 0xFFFF;
  }

  private static String beginning(String text, int at) {
    return text.substring(at, at + SHORTEST).toLowerCase(Locale.ROOT);
  }

  /** Whether no word goes on here; an escaped line end such as in {@code \nsrv01} ends one too. */
  private static boolean isWordEdge(String text, int at) {
    if (at <= 0 || at >= text.length()) {
      return true;
    }
    boolean goesOn =
        Character.isLetterOrDigit(text.charAt(at - 1))
            && Character.isLetterOrDigit(text.charAt(at));
    return !goesOn
        || (at >= 2 && text.charAt(at - 2) == '\\' && "nrt".indexOf(text.charAt(at - 1)) >= 0);
  }
}
