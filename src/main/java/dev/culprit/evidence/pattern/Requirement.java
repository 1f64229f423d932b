package dev.culprit.evidence.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fixed texts of which a line must hold one for a pattern to match: one text, or one per branch of
 * an alternation.
 *
 * @param words of each text its longest word, which a line holds however its blanks are
 */
public record Requirement(List<Literal> anyOf, List<String> words) {
  /** The fewest bytes that can be searched for. */
  public static final int SHORTEST = 4;

  /** More texts than this are as good as none. */
  static final int MOST = 64;

  /**
   * Characters that some logger or JSON writer escapes; {@code '} and {@code +} by .NET, {@code &},
   * {@code <} and {@code >} by Go. A slash, which few escape, makes a line irregular where it is.
   */
  private static final String ESCAPED = "\"\\'`&<>+";

  /** Of texts of which a line must hold one. */
  public Requirement(List<Literal> anyOf) {
    this(anyOf, longestWords(anyOf));
  }

  private static List<String> longestWords(List<Literal> anyOf) {
    List<String> words = new ArrayList<>(anyOf.size());
    anyOf.forEach(literal -> words.add(longestWord(literal)));
    return words;
  }

  /** The length of its shortest text, in bytes: a requirement is as good as its worst branch. */
  int length() {
    return anyOf.stream().mapToInt(Literal::length).min().orElse(0);
  }

  /** Whether a log can be searched for it: its texts are long enough, and not too many. */
  public boolean isUsable() {
    return length() >= SHORTEST && anyOf.size() <= MOST;
  }

  static Requirement union(Collection<Requirement> branches) {
    Map<String, Literal> literals = new LinkedHashMap<>();
    for (Requirement branch : branches) {
      for (Literal literal : branch.anyOf()) {
        literals.putIfAbsent((literal.fold() ? "i" : "c") + literal.text(), literal);
      }
    }
    return new Requirement(List.copyOf(literals.values()));
  }

  /** The best of these by length; null when there is none. */
  public static Requirement best(List<Requirement> choices) {
    return choices.stream().max(Comparator.comparingInt(Requirement::length)).orElse(null);
  }

  /** What holds for any match of these branches, given what holds for each. */
  public static List<Requirement> ofAny(List<List<Requirement>> branches) {
    if (branches.size() == 1) {
      return branches.get(0);
    }
    List<Requirement> best = new ArrayList<>();
    for (List<Requirement> branch : branches) {
      if (branch.isEmpty()) {
        return List.of();
      }
      best.add(best(branch));
    }
    return List.of(union(best));
  }

  /**
   * Whether a text can match as far as this tells: whether it holds one of the literals, whatever
   * its blanks are.
   */
  boolean mayHoldIn(FoldableText text) {
    for (int i = 0; i < words.size(); i++) {
      if ((anyOf.get(i).fold() ? text.lower() : text.text()).contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static String longestWord(Literal literal) {
    String longest = "";
    for (String word : literal.text().split(" ")) {
      longest = word.length() >= longest.length() ? word : longest;
    }
    return longest;
  }

  /**
   * What a run of fixed text requires of the line as it is logged, where some characters may be
   * escaped: each part that never is. Where case does not matter, letters beyond ASCII have no one
   * spelling either.
   */
  public static List<Requirement> ofRun(String run, boolean fold) {
    List<Requirement> choices = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= run.length(); at++) {
      if (at == run.length() || !isStable(run.charAt(at), fold)) {
        if (at > from) {
          choices.add(new Requirement(List.of(Literal.of(singleBlanks(run, from, at), fold))));
        }
        from = at + 1;
      }
    }
    return choices;
  }

  /** As lines are searched: a run of blanks is one blank, whatever a regular expression says. */
  private static String singleBlanks(String run, int from, int to) {
    String part = run.substring(from, to);
    return part.contains("  ") ? part.replaceAll(" {2,}", " ") : part;
  }

  /** What a run requires of which there are several wordings: a part of each of them. */
  static List<Requirement> ofRuns(Collection<String> runs, boolean fold) {
    if (runs.size() == 1) {
      return ofRun(runs.iterator().next(), fold);
    }
    List<Requirement> parts = new ArrayList<>();
    for (String run : runs) {
      Requirement best = best(ofRun(run, fold));
      if (best == null) {
        return List.of();
      }
      parts.add(best);
    }
    return List.of(union(parts));
  }

  private static boolean isStable(char c, boolean fold) {
    return c < 128 ? c >= ' ' && c != 127 && ESCAPED.indexOf(c) < 0 : !fold;
  }
}
